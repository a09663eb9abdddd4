/// Something about a handoff, other than its score, that may go with churn: known by the landmark, so that it cannot be a consequence.
public enum ChurnSignal: String, CaseIterable, Sendable {
  case signedOnFriday = "signed-on-friday"
  /// In the last three days of the month.
  case signedAtMonthEnd = "signed-at-month-end"
  /// In the last ten days of the quarter.
  case signedAtQuarterEnd = "signed-at-quarter-end"
  /// The rule on silence failed by the landmark.
  case longSilence = "long-silence"
  /// The rule on CS being as responsive as sales failed by the landmark.
  case slowAnswers = "slow-answers"
  /// A promise due by the landmark had not been kept by then.
  case promiseUnmet = "promise-unmet"
  case noHandoffMeeting = "no-handoff-meeting"
  case noKickoff = "no-kickoff"
  case onboardingNotStarted = "onboarding-not-started"
  case notLive = "not-live"
  case noFirstValue = "no-first-value"

  /// The dated step whose absence is the signal; nil for the others.
  public var step: String? {
    switch self {
    case .noHandoffMeeting: "handoff_meeting_at"
    case .noKickoff: "kickoff_at"
    case .onboardingNotStarted: "onboarding_started_at"
    case .notLive: "went_live_at"
    case .noFirstValue: "first_value_at"
    default: nil
    }
  }

  /// The measure it answers.
  public var measure: OutcomeAnalysis? {
    switch self {
    case .signedOnFriday, .signedAtMonthEnd, .signedAtQuarterEnd: nil
    case .longSilence, .slowAnswers: .silenceAndOutcomes
    case .promiseUnmet: .promisesAndChurn
    default: .stageDelays
    }
  }
}
