/// What it takes for a handoff to reach its next grade, with as few steps as were found.
public struct NextGrade: Sendable {
  /// One thing to put right, and the rules it satisfies.
  public struct Step: Sendable {
    /// What is to be put right: a field, or the first thing that a rule reads.
    public let subject: String
    /// Positions in the rule list.
    public let rules: [Int]
    /// Tenths of a point that the step brings by itself.
    public let tenths: Int

    public init(subject: String, rules: [Int], tenths: Int) {
      self.subject = subject
      self.rules = rules
      self.tenths = tenths
    }
  }

  public let grade: Grade
  /// Tenths of a point after all steps.
  public let score: Int
  /// Empty where completing the record does not reach the grade: what was late stays late.
  public let steps: [Step]
  /// Where there are no steps, the rules whose step has not happened yet: taking it may still bring points.
  public let awaited: [Int]

  public init(grade: Grade, score: Int, steps: [Step], awaited: [Int] = []) {
    self.grade = grade
    self.score = score
    self.steps = steps
    self.awaited = awaited
  }
}
