import Glibc

/// A = L Lᵗ of a positive definite matrix: solves, inverts and takes the determinant.
struct CholeskyFactor {
  private let size: Int
  private var lower: [Double]

  /// Nil where a pivot falls to `tolerance` of its diagonal cell: the row is (nearly) a combination of the rows before it.
  init?(_ matrix: SymmetricMatrix, tolerance: Double = 1e-10) {
    size = matrix.size
    lower = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      for column in 0...row {
        var sum = matrix[row, column]
        for inner in 0..<column { sum -= lower[row * size + inner] * lower[column * size + inner] }
        if row == column {
          guard sum > tolerance * abs(matrix[row, row]), sum.isFinite else { return nil }
          lower[row * size + row] = sum.squareRoot()
        } else {
          lower[row * size + column] = sum / lower[column * size + column]
        }
      }
    }
  }

  var logDeterminant: Double { (0..<size).reduce(0) { $0 + 2 * log(lower[$1 * size + $1]) } }

  /// x with A x = b.
  func solve(_ right: [Double]) -> [Double] {
    var x = right
    for row in 0..<size {
      for inner in 0..<row { x[row] -= lower[row * size + inner] * x[inner] }
      x[row] /= lower[row * size + row]
    }
    for row in stride(from: size - 1, through: 0, by: -1) {
      for inner in (row + 1)..<max(size, row + 1) { x[row] -= lower[inner * size + row] * x[inner] }
      x[row] /= lower[row * size + row]
    }
    return x
  }

  /// bᵗ A⁻¹ b.
  func inverseQuadratic(_ vector: [Double]) -> Double { zip(solve(vector), vector).reduce(0) { $0 + $1.0 * $1.1 } }

  var inverse: SymmetricMatrix {
    var inverse = SymmetricMatrix(size: size)
    for column in 0..<size {
      var unit = [Double](repeating: 0, count: size)
      unit[column] = 1
      let solved = solve(unit)
      for row in column..<size { inverse[row, column] = solved[row] }
    }
    return inverse
  }
}
