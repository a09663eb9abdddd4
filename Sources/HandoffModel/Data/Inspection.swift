/// What was recognised in a set of exports, before anything is joined or scored.
public struct Inspection: Sendable {
  public let catalogue: FieldCatalogue
  public let files: [SourceFile]
  /// Records held back by the reader; `file` is the position in `files`.
  public let rejected: [RejectedRow]
  /// Files that are no table.
  public let unusedFiles: [String]
  /// Zone in which times without an offset are read, where a source names none.
  public let timeZone: String

  public init(
    catalogue: FieldCatalogue, files: [SourceFile], rejected: [RejectedRow], unusedFiles: [String], timeZone: String
  ) {
    self.catalogue = catalogue
    self.files = files
    self.rejected = rejected
    self.unusedFiles = unusedFiles
    self.timeZone = timeZone
  }
}
