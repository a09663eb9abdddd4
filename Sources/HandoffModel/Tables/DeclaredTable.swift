/// A table that a workspace declares: which rows, and which columns under which names, in which order.
public struct DeclaredTable: Hashable, Sendable {
  /// What a table has a row for, with its columns.
  public enum Body: Hashable, Sendable {
    case handoffs([DeclaredColumn<HandoffContent>])
    /// Findings without what is merely pending; points given back and the core cap are rows too.
    case findings([DeclaredColumn<FindingContent>])
    /// Groups in the byte order of their names.
    case groups(GroupKey, [DeclaredColumn<GroupContent>])
    /// Measures of what became of the handoffs, by the scores of the audit itself.
    case outcomes([DeclaredColumn<OutcomeContent>])
  }

  /// What handoffs are grouped by.
  public enum GroupKey: Hashable, Sendable {
    /// The segment each handoff was given, whether exported or by thresholds.
    case segment
    /// A deal's own cell, an id or a choice.
    case field(FieldID)
  }

  /// The folder of a bundle in which declared tables stand.
  public static let folder = "tables"

  /// Below that folder.
  public let file: String
  public let body: Body

  public init(file: String, body: Body) {
    self.file = file
    self.body = body
  }

  public var isOfOutcomes: Bool {
    if case .outcomes = body { return true }
    return false
  }

  public var headers: [String] {
    switch body {
    case .handoffs(let columns): columns.map(\.header)
    case .findings(let columns): columns.map(\.header)
    case .groups(_, let columns): columns.map(\.header)
    case .outcomes(let columns): columns.map(\.header)
    }
  }
}
