/// One handoff as a customer that is followed: when it came, how long it stayed, and what was known of its handoff at the landmark.
public struct Customer: Sendable {
  /// Row of the deals table.
  public let row: Int32
  public let dealID: String
  /// Empty where the deal names no account.
  public let accountID: String
  public let entry: Day
  /// The day it left, else the cutoff.
  public let exit: Day
  public let hasChurned: Bool
  /// Whether a subscription began after it had left. It stays counted as lost.
  public let hasReturned: Bool
  /// Whether what says that it left contradicts itself: another source says that it stays, or a day more than a month away.
  public var hasContradiction = false
  /// As the export writes it; empty where it gives none.
  public let churnReason: String
  public let firstValue: Day?
  /// In ten-thousandths; nil where not exported.
  public let annualValue: Int64?
  public let currency: String?
  /// Nil for a customer in the landmark analysis.
  public var exclusion: CohortExclusion?
  public var segment: Int?
  /// Tenths of a point, from evidence up to the landmark.
  public var score: Int?
  public var grade: Grade?
  /// Positions of the rules failed at the landmark.
  public var failedRules: [Int] = []

  public init(
    row: Int32, dealID: String, accountID: String, entry: Day, exit: Day, hasChurned: Bool, hasReturned: Bool,
    churnReason: String, firstValue: Day?, annualValue: Int64?, currency: String?, exclusion: CohortExclusion?
  ) {
    self.row = row
    self.dealID = dealID
    self.accountID = accountID
    self.entry = entry
    self.exit = exit
    self.hasChurned = hasChurned
    self.hasReturned = hasReturned
    self.churnReason = churnReason
    self.firstValue = firstValue
    self.annualValue = annualValue
    self.currency = currency
    self.exclusion = exclusion
  }

  public var days: Int { entry.days(to: exit) }

  /// Whether it is one of the customers of the cohort, with or without a score in time.
  public var isFollowed: Bool { exclusion == nil || exclusion == .leftBeforeLandmark || exclusion == .notScored }
}
