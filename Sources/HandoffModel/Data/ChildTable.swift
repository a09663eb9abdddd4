/// A table whose rows belong to deals, sorted by deal: the rows of deal `d` are `range(of: d)`.
///
/// Within a deal rows stand in order of time, then id, so that equal instants have one order whatever the input's.
public struct ChildTable: Sendable {
  public let table: Table
  @usableFromInline let starts: [UInt32]
  /// Per deal, whether rows of its own may be among those that found no deal; empty where that is so for none.
  private let isIncomplete: [Bool]
  /// Fields that are not known of some rows, for the file of those rows has no such column.
  public let patchyFields: Set<FieldID>

  /// `starts` has one entry per deal and a last one equal to the row count, `isIncomplete` one per deal or none at all.
  public init(table: Table, starts: [UInt32], isIncomplete: [Bool] = []) {
    self.table = table
    patchyFields = Set(table.fields.filter { table.column($0).isPatchy })
    self.starts = starts
    self.isIncomplete = isIncomplete
  }

  /// The same rows with other columns.
  public func with(_ table: Table) -> ChildTable {
    ChildTable(table: table, starts: starts, isIncomplete: isIncomplete)
  }

  @inlinable
  public func range(of deal: Int) -> Range<Int> {
    Int(starts[deal])..<Int(starts[deal + 1])
  }

  /// Whether rows of a deal may be missing from its range: nothing follows from what is not there.
  public func mayLackRows(of deal: Int) -> Bool { !isIncomplete.isEmpty && isIncomplete[deal] }
}
