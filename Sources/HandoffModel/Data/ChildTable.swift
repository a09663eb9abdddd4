/// A table whose rows belong to deals, sorted by deal: the rows of deal `d` are `range(of: d)`.
///
/// Within a deal rows stand in order of time, then id, so that equal instants have one order whatever the input's.
public struct ChildTable: Sendable {
  public let table: Table
  @usableFromInline let starts: [UInt32]

  /// `starts` has one entry per deal and a last one equal to the row count.
  public init(table: Table, starts: [UInt32]) {
    self.table = table
    self.starts = starts
  }

  /// The same rows with other columns.
  public func with(_ table: Table) -> ChildTable {
    ChildTable(table: table, starts: starts)
  }

  @inlinable
  public func range(of deal: Int) -> Range<Int> {
    Int(starts[deal])..<Int(starts[deal + 1])
  }
}
