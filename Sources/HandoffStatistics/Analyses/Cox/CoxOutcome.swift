/// What became of a Cox regression.
public enum CoxOutcome: Sendable {
  case fitted(CoxFit)
  /// Nobody had the event, or nobody is there.
  case noEvents
  /// A covariate never varies or is a combination of the others.
  case notEstimable
  /// The likelihood has no maximum: no coefficients, but the score test of "no effect" stands.
  case monotoneLikelihood(nullLogLikelihood: Double, score: TestResult)
}
