/// A small symmetric matrix, stored in full.
struct SymmetricMatrix {
  let size: Int
  private var cells: [Double]

  init(size: Int) {
    self.size = size
    cells = [Double](repeating: 0, count: size * size)
  }

  /// Writing a cell writes its mirror image too.
  subscript(row: Int, column: Int) -> Double {
    get { cells[row * size + column] }
    set {
      cells[row * size + column] = newValue
      cells[column * size + row] = newValue
    }
  }

  /// Adds factor · v vᵗ.
  mutating func addOuter(_ vector: [Double], _ factor: Double) {
    for row in 0..<size {
      for column in 0...row { self[row, column] += factor * vector[row] * vector[column] }
    }
  }

  /// The rows and columns kept, in the order given.
  func selecting(_ kept: [Int]) -> SymmetricMatrix {
    var selected = SymmetricMatrix(size: kept.count)
    for (row, from) in kept.enumerated() {
      for (column, other) in kept.enumerated() where column <= row { selected[row, column] = self[from, other] }
    }
    return selected
  }

  func times(_ vector: [Double]) -> [Double] {
    (0..<size).map { row in (0..<size).reduce(0) { $0 + self[row, $1] * vector[$1] } }
  }

  /// vᵗ A v.
  func quadratic(_ vector: [Double]) -> Double {
    zip(times(vector), vector).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
