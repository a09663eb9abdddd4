/// What a bundle says of its run, as far as two runs are compared by it.
public struct ComparedRun: Hashable, Sendable {
  public struct Rule: Hashable, Sendable {
    public let id: String
    public let judged: Int
    public let failing: Int

    public init(id: String, judged: Int, failing: Int) {
      self.id = id
      self.judged = judged
      self.failing = failing
    }
  }

  /// How the user named the bundle.
  public let name: String
  public let asOf: String
  public let handoffs: Int
  public let judged: Int
  /// In tenths; nil where nothing was judged.
  public let medianScore: Int?
  public let medianCoverage: Int?
  /// Graded good or excellent.
  public let goodOrBetter: Int
  public let complete: Int
  public let completionJudged: Int
  public let findings: Int
  /// Sorted by id.
  public let rules: [Rule]

  public init(
    name: String, asOf: String, handoffs: Int, judged: Int, medianScore: Int?, medianCoverage: Int?, goodOrBetter: Int,
    complete: Int, completionJudged: Int, findings: Int, rules: [Rule]
  ) {
    self.name = name
    self.asOf = asOf
    self.handoffs = handoffs
    self.judged = judged
    self.medianScore = medianScore
    self.medianCoverage = medianCoverage
    self.goodOrBetter = goodOrBetter
    self.complete = complete
    self.completionJudged = completionJudged
    self.findings = findings
    self.rules = rules
  }
}
