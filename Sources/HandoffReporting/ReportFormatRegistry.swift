/// Every format, by id. Adding one is one file in `Formats/` and one line here.
public enum ReportFormatRegistry {
  /// In alphabetical order.
  public static let formats: [any ReportFormat.Type] = [
    GitHubFormat.self,
    GitLabFormat.self,
    HTMLFormat.self,
    JSONFormat.self,
    JUnitFormat.self,
    MarkdownFormat.self,
    SARIFFormat.self,
    SummaryFormat.self,
  ]

  public static var ids: [String] { formats.map { $0.id } }

  /// The format with that id; nil where there is none.
  public static func format(_ id: String) -> (any ReportFormat)? {
    formats.first { $0.id == id }.map { $0.init() }
  }
}
