/// What became of one rule for one handoff: the closed list.
public enum Outcome: UInt8, CaseIterable, Sendable {
  /// Done inside the limit.
  case met
  /// Done after the limit.
  case late
  /// Not done, and the limit has passed as of the analysis date.
  case overdue
  /// Not done, and the limit has not been reached yet.
  case pending
  case satisfied
  case violated
  /// Credit strictly between none and full.
  case partial
  /// The rule's condition is false for this handoff.
  case notApplicable
  /// The data needed was not exported.
  case unknown
  /// Impossible data, such as a kickoff before the signature.
  case invalid

  /// The kebab-case id used in every output.
  public var id: String {
    switch self {
    case .met: "met"
    case .late: "late"
    case .overdue: "overdue"
    case .pending: "pending"
    case .satisfied: "satisfied"
    case .violated: "violated"
    case .partial: "partial"
    case .notApplicable: "not-applicable"
    case .unknown: "unknown"
    case .invalid: "invalid"
    }
  }

  public init?(id: String) {
    guard let outcome = Self.allCases.first(where: { $0.id == id }) else { return nil }
    self = outcome
  }

  /// Whether the rule counts in the denominator of the score.
  public var isJudged: Bool {
    switch self {
    case .met, .late, .overdue, .satisfied, .violated, .partial: true
    case .pending, .notApplicable, .unknown, .invalid: false
    }
  }
}
