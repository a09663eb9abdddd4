import HandoffModel

/// What can still be done about a finding: prevention is no advice for what is already past.
enum Advice: Int, CaseIterable {
  /// The rule's own advice.
  case asTheRuleSays
  case correctData
  /// A step past its limit that nobody has done.
  case doNow
  /// A silence that goes on.
  case contactNow
  /// Messages past their time that nobody has answered.
  case answerNow
  /// What happened too late or in the wrong order cannot be made undone.
  case nextTime

  init(_ result: RuleResult) {
    switch result.outcome {
    case .invalid: self = .correctData
    case .late: self = .nextTime
    case .overdue:
      self =
        switch result.reason {
        case .silence: .contactNow
        case .replies: .answerNow
        default: .doNow
        }
    case .violated, .partial: self = Self.isPast(result.reason) ? .nextTime : .asTheRuleSays
    case .met, .pending, .satisfied, .notApplicable, .unknown: self = .asTheRuleSays
    }
  }

  private static func isPast(_ reason: Reason) -> Bool {
    switch reason {
    case .wrongOrder, .beforeStart, .silence, .replies, .unowned, .done: true
    default: false
    }
  }

  /// The advice in words, a sentence with its full stop.
  func text(_ rule: RuleDescription, _ language: Language) -> String {
    let values = [
      "rule": ReportText(rule.title[language]), "action": ReportText(Self.closed(rule.action[language])),
    ]
    return phrase.map { $0.filled(language, values).plainText } ?? rule.action[language]
  }

  private var phrase: AdvicePhrase? {
    switch self {
    case .asTheRuleSays: nil
    case .correctData: .correctData
    case .doNow: .doNow
    case .contactNow: .contactNow
    case .answerNow: .answerNow
    case .nextTime: .nextTime
    }
  }

  private static func closed(_ text: String) -> String {
    text.isEmpty || ".!?".contains(text.last ?? ".") ? text : text + "."
  }
}
