/// What a bundle can hold, by the name users ask for it. The manifest is always there.
public enum BundlePart: String, CaseIterable, Sendable {
  /// The tables.
  case csv
  /// For code quality pages.
  case gitlab
  case html
  /// The figures for programs.
  case json
  case junit
  /// The report as Markdown, with its charts beside it.
  case markdown = "md"
  case sarif
  /// A few lines to paste into a chat.
  case summary
  /// The tables that the workspace declares.
  case tables
  /// The charts as specifications that can be restyled.
  case vega

  /// Whether it lists every finding, so that they must be kept.
  public var needsFindings: Bool {
    switch self {
    case .gitlab, .junit, .sarif: true
    case .csv, .html, .json, .markdown, .summary, .tables, .vega: false
    }
  }
}
