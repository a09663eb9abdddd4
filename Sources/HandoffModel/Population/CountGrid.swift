/// Counts in rows and columns: how many of each kind, in each place.
///
/// Grids merge by adding, so the order in which parts of a population are counted does not matter.
public struct CountGrid: Hashable, Sendable {
  public let rowCount: Int
  public let columnCount: Int
  private var counts: [Int]

  public init(rows: Int, columns: Int) {
    rowCount = rows
    columnCount = columns
    counts = [Int](repeating: 0, count: rows * columns)
  }

  public subscript(row: Int, column: Int) -> Int {
    get { counts[row * columnCount + column] }
    set { counts[row * columnCount + column] = newValue }
  }

  /// The sum of one row.
  public func total(ofRow row: Int) -> Int {
    counts[(row * columnCount)..<((row + 1) * columnCount)].reduce(0, +)
  }

  /// Adds a grid of the same size; another size is a programmer error.
  public mutating func merge(_ other: CountGrid) {
    precondition(
      rowCount == other.rowCount && columnCount == other.columnCount, "only grids of one size can be merged")
    for index in counts.indices { counts[index] += other.counts[index] }
  }
}
