/// How a customer success manager takes over, apart from how well.
enum SuccessHabit: CaseIterable, Sendable {
  case ordinary
  /// Reaches out before anything else.
  case callsFirst
  /// Holds one handoff meeting a week over several deals, whatever the segment.
  case batches
  /// Lets customers wait for answers.
  case answersLate
}
