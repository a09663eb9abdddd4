/// What was recognised in a set of exports, before anything is scored.
public struct Inspection: Sendable {
  public let catalogue: FieldCatalogue
  public let files: [SourceFile]
  /// Files that are no table: how they were read, with no column mapped; their table means nothing.
  public let unrecognised: [SourceFile]
  /// Records held back by the reader; `file` is the position in `files`, or beyond them in `unrecognised`.
  public let rejected: [RejectedRow]
  /// The records of each file, those of `unrecognised` last; empty unless they were asked for.
  public let records: [[InspectedRecord]]
  /// Zone in which times without an offset are read, where a source names none.
  public let timeZone: String
  public let joins: Joins
  /// What is odd beside what `joins` says, such as files of the folder that nobody reads.
  public var notes: [Diagnostic] = []

  /// What came of bringing the tables together.
  public enum Joins: Sendable {
    /// Where the rows of each table went, what is odd, and as of when.
    case joined(accounts: [TableName: RowAccount], diagnostics: [Diagnostic], date: AnalysisDate)
    /// Why they could not be brought together.
    case refused(LocalizedText)
  }

  public init(
    catalogue: FieldCatalogue, files: [SourceFile], unrecognised: [SourceFile], rejected: [RejectedRow],
    records: [[InspectedRecord]], timeZone: String, joins: Joins
  ) {
    self.catalogue = catalogue
    self.files = files
    self.unrecognised = unrecognised
    self.rejected = rejected
    self.records = records
    self.timeZone = timeZone
    self.joins = joins
  }
}
