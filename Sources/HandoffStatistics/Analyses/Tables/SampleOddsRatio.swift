import Glibc

/// The odds ratio ad/bc with the interval of Woolf (1955) on the log scale; a half is added to every cell only where one is 0.
public struct SampleOddsRatio: Hashable, Sendable {
  public let value: Double
  public let interval: Interval

  /// Nil where an arm is empty.
  public init?(_ table: TwoByTwoTable, _ confidence: ConfidenceLevel = .standard) {
    guard table.hasBothArms else { return nil }
    let counts = [table.exposedEvents, table.exposedKept, table.otherEvents, table.otherKept]
    let cells = counts.map { Double($0) + (counts.contains(0) ? 0.5 : 0) }
    value = cells[0] * cells[3] / (cells[1] * cells[2])
    let error = cells.reduce(0) { $0 + 1 / $1 }.squareRoot()
    interval = Interval(log(value) - confidence.z * error, log(value) + confidence.z * error).map(exp)
  }
}
