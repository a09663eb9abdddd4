/// What was recognised in a set of exports, before anything is joined or scored.
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

  public init(
    catalogue: FieldCatalogue, files: [SourceFile], unrecognised: [SourceFile], rejected: [RejectedRow],
    records: [[InspectedRecord]], timeZone: String
  ) {
    self.catalogue = catalogue
    self.files = files
    self.unrecognised = unrecognised
    self.rejected = rejected
    self.records = records
    self.timeZone = timeZone
  }
}
