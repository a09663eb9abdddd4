/// Where the records of a table went; every record is in exactly one place, so the parts add up to `read`.
public struct RowAccount: Hashable, Sendable {
  /// Records found in the table's files, quarantined ones included.
  public var read = 0
  public var quarantined = 0
  /// Identical copies of a row that was kept.
  public var duplicates = 0
  /// Rows left out by a filter, by the filter's id.
  public var filtered: [FilterReason: Int] = [:]
  /// Rows of a child table that belong to a deal; for deals, the rows that go on to be judged.
  public var joined = 0
  /// Rows of a child table that belong to no deal that is judged.
  public var orphans = 0
  /// Rows whose key fits several deals; never guessed.
  public var ambiguous = 0
  /// Joined rows dated after the analysis date, which do not exist for it.
  public var afterAnalysisDate = 0

  public init() {}

  public var filteredTotal: Int { filtered.values.reduce(0, +) }

  public var accountedFor: Int {
    quarantined + duplicates + filteredTotal + joined + orphans + ambiguous + afterAnalysisDate
  }
}
