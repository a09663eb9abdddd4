/// How far two raters of the same handoffs agree in one thing.
public struct RaterAgreement: Sendable {
  public enum Subject: String, CaseIterable, Sendable {
    case fieldsComplete = "fields_complete"
    case contextSufficient = "context_sufficient"
    case grade
  }

  public enum Rater: Hashable, Sendable {
    case score
    /// What all who read a handoff say of it.
    case auditors
    /// Position in the list of auditors.
    case auditor(Int)
  }

  /// What may be said of it.
  public enum Verdict: String, CaseIterable, Sendable {
    /// Fewer handoffs than can carry a verdict.
    case tooFew = "too-few"
    /// A rater gave one and the same answer throughout, so that chance cannot be told from agreement.
    case oneAnswer = "one-answer"
    /// The interval of kappa begins at 0.6 or above.
    case good
    /// The interval of kappa lies above 0.
    case partial
    /// The interval of kappa holds 0: chance alone can do as well.
    case noBetterThanChance = "no-better-than-chance"
    /// The interval of kappa lies below 0.
    case opposed
  }

  public let subject: Subject
  public let first: Rater
  public let second: Rater
  /// `table[i][j]`: the first rater gave answer i, the second j; yes before no, the best grade first.
  public let table: [[Int]]
  /// The share of equal answers; nil for none.
  public let observed: Double?
  /// Unweighted for yes and no, with quadratic weights for grades.
  public let kappa: Double?
  public let limits: Limits?
  /// Adjusted for prevalence and bias; nil for grades.
  public let prevalenceAdjusted: Double?
  /// Gwet's AC1; nil for grades.
  public let gwet: Double?
  public let verdict: Verdict

  public init(
    subject: Subject, first: Rater, second: Rater, table: [[Int]], observed: Double?, kappa: Double?, limits: Limits?,
    prevalenceAdjusted: Double?, gwet: Double?, verdict: Verdict
  ) {
    self.subject = subject
    self.first = first
    self.second = second
    self.table = table
    self.observed = observed
    self.kappa = kappa
    self.limits = limits
    self.prevalenceAdjusted = prevalenceAdjusted
    self.gwet = gwet
    self.verdict = verdict
  }

  public var count: Int { table.reduce(0) { $0 + $1.reduce(0, +) } }
}
