/// The score of one handoff, for the measures of what became of it.
public struct GradedHandoff: Hashable, Sendable {
  /// Row of the deals.
  public let row: Int32
  /// Tenths of a point.
  public let tenths: Int16
  public let grade: Grade

  public init(row: Int32, tenths: Int16, grade: Grade) {
    self.row = row
    self.tenths = tenths
    self.grade = grade
  }
}
