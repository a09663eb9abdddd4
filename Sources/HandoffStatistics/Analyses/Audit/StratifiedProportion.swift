/// A share of a finite population from a sample drawn stratum by stratum, each weighted by its part of the population (Cochran 1977,
/// chapter 5): p = Σ W·p_h.
///
/// The interval is Wilson's for an effective number of members (Korn and Graubard 1998), p(1 - p)/v with
/// v = Σ W²·(N_h - n_h)/(N_h - 1)·p_h(1 - p_h)/n_h, but never for more than the design alone gives when every stratum has the share of
/// the whole, 1/Σ W²·(N_h - n_h)/(N_h - 1)/n_h: strata that happen to answer alike would promise too much. With one stratum both are
/// n(N - 1)/(N - n).
public struct StratifiedProportion: Hashable, Sendable {
  public struct Stratum: Hashable, Sendable {
    public let events: Int
    public let answered: Int
    public let population: Int

    public init(events: Int, answered: Int, population: Int) {
      self.events = events
      self.answered = answered
      self.population = population
    }
  }

  public let share: Double
  /// Members of the strata with an answer, which are all the share speaks of.
  public let covered: Int
  /// Nil where every member of them answered: nothing was sampled.
  public let interval: Interval?

  /// Strata without an answer are left out. Nil where none has one, or a stratum has more answers than members or more events than
  /// answers.
  public init?(_ strata: [Stratum], _ confidence: ConfidenceLevel = .standard) {
    guard strata.allSatisfy({ (0...max(0, $0.answered)).contains($0.events) && $0.answered <= $0.population }) else {
      return nil
    }
    let answered = strata.filter { $0.answered > 0 }
    guard !answered.isEmpty else { return nil }
    let covered = answered.reduce(0) { $0 + $1.population }
    func sum(_ term: (Stratum, Double) -> Double) -> Double {
      CompensatedSum.of(answered.map { term($0, Double($0.population) / Double(covered)) })
    }
    func part(_ stratum: Stratum) -> Double { Double(stratum.events) / Double(stratum.answered) }
    func left(_ stratum: Stratum) -> Double {
      stratum.answered == stratum.population
        ? 0
        : Double(stratum.population - stratum.answered) / Double(stratum.population - 1) / Double(stratum.answered)
    }
    let share = answered.allSatisfy { $0.events == $0.answered } ? 1 : sum { $1 * part($0) }
    self.share = share
    self.covered = covered
    let design = sum { $1 * $1 * left($0) }
    guard design > 0 else {
      interval = nil
      return
    }
    let variance = sum { $1 * $1 * left($0) * part($0) * (1 - part($0)) }
    let unstratified = share * (1 - share) * design
    let members = variance > unstratified ? share * (1 - share) / variance : 1 / design
    interval = ProportionInterval.limits(of: share, members: members, confidence)
  }

  /// Half the width of a normal interval for a share of one half, with `answered` of each stratum; 0 where everybody answers.
  public static func margin(_ strata: [Stratum], _ confidence: ConfidenceLevel = .standard) -> Double {
    let population = strata.reduce(0) { $0 + $1.population }
    guard population > 0 else { return 0 }
    let variance = strata.reduce(0.0) { sum, stratum in
      guard stratum.answered > 0, stratum.answered < stratum.population else { return sum }
      let weight = Double(stratum.population) / Double(population)
      return sum + weight * weight * Double(stratum.population - stratum.answered) / Double(stratum.population - 1) / 4
        / Double(stratum.answered)
    }
    return confidence.z * variance.squareRoot()
  }
}
