/// Which texts of the handoff form are known at an earlier date.
enum FormTexts {
  case all
  /// Those of forms completed by then; a form without a date is taken as written in time.
  case notLater
  /// Those of forms completed by then; of a form without a date nothing is known.
  case datedInTime
}
