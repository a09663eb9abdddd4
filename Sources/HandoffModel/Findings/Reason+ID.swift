extension Reason {
  /// The kebab-case id used in tables.
  public var id: String {
    switch self {
    case .holds: "holds"
    case .conditionFalse: "condition-false"
    case .conditionUnknown: "condition-unknown"
    case .notExported: "not-exported"
    case .unreadable: "unreadable"
    case .blank: "blank"
    case .placeholder: "placeholder"
    case .tooFewWords: "too-few-words"
    case .lacksContent: "lacks-content"
    case .unwantedContent: "unwanted-content"
    case .sameAsField: "same-as-field"
    case .sameAsAccountName: "same-as-account-name"
    case .numberOutOfRange: "number-out-of-range"
    case .heldByRole: "held-by-role"
    case .done: "done"
    case .notDone: "not-done"
    case .beforeStart: "before-start"
    case .wrongOrder: "wrong-order"
    case .eventMissing: "event-missing"
    case .comparisonFalse: "comparison-false"
    case .count: "count"
    case .silence: "silence"
    case .unowned: "unowned"
    case .replies: "replies"
    case .nothingToJudge: "nothing-to-judge"
    case .patternFound: "pattern-found"
    case .patternAbsent: "pattern-absent"
    }
  }
}
