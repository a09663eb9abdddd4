import Glibc

/// Constants of ranges of two neighbouring points of a normal process.
enum MovingRange {
  /// Mean of the range over the standard deviation: 2/√π.
  static let d2 = 2 / Double.pi.squareRoot()
  /// Standard deviation of the range over that of the process: √(2 - 4/π).
  static let d3 = (2 - 4 / Double.pi).squareRoot()

  static func ranges(_ values: [Double]) -> [Double] { zip(values.dropFirst(), values).map { abs($0 - $1) } }
}
