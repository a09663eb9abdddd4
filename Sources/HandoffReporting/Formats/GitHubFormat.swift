import HandoffModel

/// Annotations of a GitHub workflow after the plain summary: at most ten errors and ten warnings, because GitHub drops the
/// rest without a word. No line begins with anything from a customer's file, so that none of it is read as a command.
public struct GitHubFormat: ReportFormat {
  public static let id = "github"
  public static var needsFindings: Bool { true }

  private static let limit = 10

  public init() {}

  public func bytes(of report: AuditReport) -> [UInt8] {
    var text = harmless(String(decoding: SummaryFormat().bytes(of: report), as: UTF8.self))
    let language = report.language
    for gate in report.gates where !gate.isPassed {
      text += command("error", [("title", "handoff: \(gate.gate.rawValue)")], gate.text[language])
    }
    let failed = report.gates.count { !$0.isPassed }
    let errors = report.findings.findings.filter { level(of: $0, report) == .error }
    let warnings = report.findings.findings.filter { level(of: $0, report) == .warning }
    text += annotations(errors, .error, limit: max(Self.limit - failed, 1), report)
    text += annotations(warnings, .warning, limit: Self.limit, report)
    return [UInt8](text: text)
  }

  private enum Level: String {
    case error
    case warning
  }

  /// Waived and known findings are no news, and minor ones no alarm.
  private func level(of record: FindingRecord, _ report: AuditReport) -> Level? {
    guard record.status == .new else { return nil }
    switch report.findings.context.rules[record.rule].severity {
    case .core: return .error
    case .major: return .warning
    case .minor, .info: return nil
    }
  }

  /// The dearest first; where there are more than fit, the last place says how many.
  private func annotations(
    _ records: [FindingRecord], _ level: Level, limit: Int, _ report: AuditReport
  ) -> String {
    let order = records.indices.sorted { a, b in
      (-(records[a].tenths ?? 0), a) < (-(records[b].tenths ?? 0), b)
    }
    let shown = order.prefix(records.count > limit ? limit - 1 : limit)
    var text = shown.map { annotation(report.findings.text(of: records[$0]), level) }.joined()
    if records.count > shown.count {
      let count = NumberStyle(report.language).count(records.count - shown.count)
      let more = CountPhrase.more.filled(report.language, ["n": ReportText(count)]).plainText
      text += command(level.rawValue, [("title", "handoff")], more)
    }
    return text
  }

  private func annotation(_ finding: FindingText, _ level: Level) -> String {
    var properties: [(String, String)] = []
    if let place = finding.annotation { properties = [("file", place.file), ("line", "\(place.line)")] }
    properties.append(("title", "\(finding.ruleID) \(finding.dealID)"))
    return command(level.rawValue, properties, finding.message)
  }

  private func command(_ name: String, _ properties: [(String, String)], _ message: String) -> String {
    let list = properties.map { "\($0.0)=\(escaped($0.1, isProperty: true))" }.joined(separator: ",")
    return "::\(name) \(list)::\(escaped(message, isProperty: false))\n"
  }

  private func escaped(_ text: String, isProperty: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result.append(contentsOf: "%25".unicodeScalars)
      case "\r": result.append(contentsOf: "%0D".unicodeScalars)
      case "\n": result.append(contentsOf: "%0A".unicodeScalars)
      case ":" where isProperty: result.append(contentsOf: "%3A".unicodeScalars)
      case "," where isProperty: result.append(contentsOf: "%2C".unicodeScalars)
      default: if VisibleText.isShown(scalar) { result.append(scalar) }
      }
    }
    return String(result)
  }

  /// Whoever wrote a line, it must not begin a command, whether after blanks or not.
  private func harmless(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.drop { $0 == " " }.hasPrefix("::") || line.contains("##[")
        ? "| " + line.replacing("##[", with: "# #[") : line
    }.joined(separator: "\n")
  }
}
