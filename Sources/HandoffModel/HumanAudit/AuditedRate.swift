/// How many handoffs of the population an auditor would answer with yes, from the sample.
public struct AuditedRate: Sendable {
  public let question: AuditQuestion
  public let yes: Int
  public let answered: Int
  /// Drawn handoffs without an answer.
  public let unanswered: Int
  /// Drawn handoffs to which auditors gave different answers.
  public let disputed: Int
  /// Handoffs of the population that the answers stand for: those of strata with an answer.
  public let covered: Int
  public let population: Int
  /// Each stratum weighted by its part of the population; nil without an answer.
  public let share: Double?
  /// Nil where every handoff was read, so that nothing was sampled.
  public let limits: Limits?

  public init(
    question: AuditQuestion, yes: Int, answered: Int, unanswered: Int, disputed: Int, covered: Int, population: Int,
    share: Double?, limits: Limits?
  ) {
    self.question = question
    self.yes = yes
    self.answered = answered
    self.unanswered = unanswered
    self.disputed = disputed
    self.covered = covered
    self.population = population
    self.share = share
    self.limits = limits
  }

  public var isCensus: Bool { answered == population && population > 0 }
}
