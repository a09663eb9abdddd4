/// A field as a column of cells, stored as narrowly as its type allows.
public struct Column: Sendable {
  public enum Storage: Sendable {
    /// The column is in no file of the table: every cell is not exported.
    case absent
    /// Full cells: moments and numbers.
    case cells([Cell])
    /// Texts and symbols: three bits of state over 29 bits of value.
    case packed([PackedCell])
    /// Booleans and choices of few values.
    case codes([CodeCell])
  }

  public var storage: Storage

  public init(_ storage: Storage) {
    self.storage = storage
  }

  @inlinable public subscript(row: Int) -> Cell {
    switch storage {
    case .absent: .notExported
    case .cells(let cells): cells[row]
    case .packed(let cells): cells[row].cell
    case .codes(let cells): cells[row].cell
    }
  }

  /// Takes the cells of `rows` one after the other, each with its position in `rows`; how they are stored is asked once, not for
  /// each of them.
  @inlinable
  public func forEachCell(in rows: Range<Int>, _ body: (_ index: Int, _ cell: Cell) -> Void) {
    switch storage {
    case .absent: for index in 0..<rows.count { body(index, .notExported) }
    case .cells(let cells): for index in 0..<rows.count { body(index, cells[rows.lowerBound &+ index]) }
    case .packed(let cells): for index in 0..<rows.count { body(index, cells[rows.lowerBound &+ index].cell) }
    case .codes(let cells): for index in 0..<rows.count { body(index, cells[rows.lowerBound &+ index].cell) }
    }
  }

  /// How many cells there are; none where the column is absent.
  public var count: Int {
    switch storage {
    case .absent: 0
    case .cells(let cells): cells.count
    case .packed(let cells): cells.count
    case .codes(let cells): cells.count
    }
  }

  @inlinable public var isAbsent: Bool {
    if case .absent = storage { return true }
    return false
  }

  /// Whether the column is there but was not exported for some rows: one of several files lacks it.
  public var isPatchy: Bool {
    switch storage {
    case .absent: false
    case .cells(let cells): cells.contains(.notExported)
    case .packed(let cells): cells.contains(PackedCell(.notExported))
    case .codes(let cells): cells.contains(CodeCell(.notExported))
    }
  }

  /// The same cells in the order of `rows`.
  public func reordered(by rows: [Int32]) -> Column {
    switch storage {
    case .absent: self
    case .cells(let cells): Column(.cells(rows.map { cells[Int($0)] }))
    case .packed(let cells): Column(.packed(rows.map { cells[Int($0)] }))
    case .codes(let cells): Column(.codes(rows.map { cells[Int($0)] }))
    }
  }
}
