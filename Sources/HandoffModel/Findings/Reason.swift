/// Why a rule has its outcome: the closed list from which every "found" and every message is worded.
public enum Reason: UInt8, CaseIterable, Sendable {
  /// The requirement holds; nothing to explain.
  case holds
  /// The condition of the rule is false.
  case conditionFalse
  /// The condition of the rule is unknown.
  case conditionUnknown
  /// Nothing the rule needs was exported.
  case notExported
  /// The cell cannot be read as its type.
  case unreadable
  case blank
  /// `found` is the placeholder's token.
  case placeholder
  /// `found` is the number of words, `extra` the number required.
  case tooFewWords
  /// None of the wanted text tests holds.
  case lacksContent
  /// A text test that must not hold does; `found` is its position in the text-test list.
  case unwantedContent
  /// The text equals that of another field; `found` is that field's index.
  case sameAsField
  /// The text equals the account's name.
  case sameAsAccountName
  /// `found` is the number, in ten-thousandths.
  case numberOutOfRange
  /// The blank form field is made good by a contact role.
  case heldByRole
  /// Done; elapsed time is in the clock reading.
  case done
  /// Not done; time elapsed so far is in the clock reading.
  case notDone
  /// The event lies before the clock's start by more than the tolerance.
  case beforeStart
  /// Both events are there in the wrong order.
  case wrongOrder
  /// One of the two events is not there.
  case eventMissing
  /// The comparison of two fields is false.
  case comparisonFalse
  /// `found` of `extra` were found.
  case count
  /// The longest silence; its length is in the clock reading.
  case silence
  /// Nobody was responsible on `found` days.
  case unowned
  /// `found` of `extra` messages were answered in time.
  case replies
  /// There was nothing to judge.
  case nothingToJudge
  /// The combination of outcomes that a pattern names; `found` has a bit for each rule that took part, in the order in which
  /// the pattern names them, and none where only conditions did.
  case patternFound
  case patternAbsent
}
