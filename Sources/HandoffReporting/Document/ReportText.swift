/// A line of running text made of runs; formats escape each run as their syntax asks.
public struct ReportText: Hashable, Sendable {
  public enum Run: Hashable, Sendable {
    /// Our own words and those of rule files.
    case plain(String)
    case strong(String)
    /// Ids and whatever else comes from a customer's files: shown to the letter, never interpreted.
    case code(String)
    /// A link to a file of the bundle.
    case link(String, file: String)
  }

  public var runs: [Run]

  public init(_ runs: [Run] = []) {
    self.runs = runs
  }

  public init(_ text: String) {
    runs = text.isEmpty ? [] : [.plain(text)]
  }

  public static func strong(_ text: String) -> ReportText { ReportText([.strong(text)]) }
  public static func code(_ text: String) -> ReportText { ReportText([.code(text)]) }

  public var isEmpty: Bool { runs.isEmpty }

  public static func + (first: ReportText, second: ReportText) -> ReportText {
    ReportText(first.runs + second.runs)
  }

  /// The texts one after another with a separator between them.
  public static func joined(_ texts: [ReportText], by separator: String) -> ReportText {
    var runs: [Run] = []
    for text in texts {
      if !runs.isEmpty { runs.append(.plain(separator)) }
      runs += text.runs
    }
    return ReportText(runs)
  }
}

extension ReportText: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

extension ReportText {
  /// The words alone, for places without any syntax.
  public var plainText: String {
    runs.map { run in
      switch run {
      case .plain(let text), .strong(let text), .code(let text), .link(let text, file: _): text
      }
    }.joined()
  }
}
