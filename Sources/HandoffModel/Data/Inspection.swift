/// What was recognised in a set of exports, before anything is scored.
public struct Inspection: Sendable {
  public let catalogue: FieldCatalogue
  public let files: [SourceFile]
  /// Records held back by the reader; `file` is the position in `files`.
  public let rejected: [RejectedRow]
  /// Files that are no table.
  public let unusedFiles: [String]
  /// Zone in which times without an offset are read, where a source names none.
  public let timeZone: String
  public let joins: Joins

  /// What came of bringing the tables together.
  public enum Joins: Sendable {
    /// Where the rows of each table went, what is odd, and as of when.
    case joined(accounts: [TableName: RowAccount], diagnostics: [Diagnostic], date: AnalysisDate)
    /// Why they could not be brought together.
    case refused(LocalizedText)
  }

  public init(
    catalogue: FieldCatalogue, files: [SourceFile], rejected: [RejectedRow], unusedFiles: [String], timeZone: String,
    joins: Joins
  ) {
    self.catalogue = catalogue
    self.files = files
    self.rejected = rejected
    self.unusedFiles = unusedFiles
    self.timeZone = timeZone
    self.joins = joins
  }
}
