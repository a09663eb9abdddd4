import HandoffModel

extension FoundPhrase {
  /// The phrase for a judgement. A clock's reason without a reading loses its numbers, nothing else; a number
  /// of a personal field is not shown.
  init(_ result: RuleResult, clock: ClockReading?, isPersonal: Bool) {
    switch result.reason {
    case .holds: self = .holds
    case .conditionFalse: self = .conditionFalse
    case .conditionUnknown: self = .conditionUnknown
    case .notExported: self = .notExported
    case .unreadable: self = .unreadable
    case .blank: self = .blank
    case .placeholder where result.found == PlaceholderToken.ownLabel: self = .ownLabel
    case .placeholder where result.found == PlaceholderToken.untold: self = .somePlaceholder
    case .placeholder: self = .placeholder
    case .tooFewWords: self = result.found == 1 ? .oneWord : .fewWords
    case .lacksContent: self = .lacksContent
    case .unwantedContent: self = .unwantedContent
    case .sameAsField: self = .sameAsField
    case .sameAsAccountName: self = .sameAsAccountName
    case .numberOutOfRange: self = isPersonal ? .hiddenNumber : .number
    case .heldByRole: self = .heldByRole
    case .done: self = clock == nil ? .done : .doneAfter
    case .notDone: self = Self.notDone(result.outcome, isMeasured: clock != nil)
    case .beforeStart: self = .beforeStart
    case .wrongOrder: self = .wrongOrder
    case .eventMissing: self = result.outcome == .pending ? .eventNotThereYet : .eventMissing
    case .comparisonFalse: self = .comparisonFalse
    case .count: self = .count
    case .silence: self = Self.silence(result.outcome, isMeasured: clock != nil)
    case .unowned: self = .unowned
    case .replies: self = result.outcome == .pending ? .repliesNotDue : .replies
    case .nothingToJudge: self = .nothingToJudge
    case .patternFound: self = result.found == 0 ? .patternFound : .patternFoundSee
    case .patternAbsent: self = .patternAbsent
    }
  }

  private static func notDone(_ outcome: Outcome, isMeasured: Bool) -> FoundPhrase {
    guard isMeasured else { return .notDone }
    return outcome == .pending ? .notDoneYet : .notDoneAfter
  }

  private static func silence(_ outcome: Outcome, isMeasured: Bool) -> FoundPhrase {
    guard isMeasured else { return .notDone }
    return outcome == .pending || outcome == .overdue ? .silenceSoFar : .silence
  }
}
