import HandoffModel
import HandoffStatistics

/// From readings to rates and agreement.
enum AgreementStudy {
  /// Fewer handoffs read by both carry no verdict.
  static let fewestForVerdict = 20
  private static let fewestForArea = 5

  static func study(
    _ match: ReadingMatch, _ sample: HumanSample, scored: [ScoredHandoff], sheets: [String], mark: Int
  ) -> HumanAuditStudy {
    let auditors = Readings(match.readings, count: sample.handoffs.count)
    let scores = ScoreAnswers(scored, mark: mark)
    var agreements = comparisons(.score, scores, .auditors, auditors)
    var differences = [difference(.score, scores, .auditors, auditors)]
    let single = match.auditors.indices.map { auditor in
      Readings(match.readings.filter { $0.auditor == auditor }, count: sample.handoffs.count)
    }
    for one in single.indices {
      for other in single.indices.dropFirst(one + 1) where single[one].shares(with: single[other]) {
        agreements += comparisons(.auditor(one), single[one], .auditor(other), single[other]).filter { $0.count > 0 }
        let gap = difference(.auditor(one), single[one], .auditor(other), single[other])
        if gap.count > 0 { differences.append(gap) }
      }
    }
    let sufficient = sample.handoffs.indices.compactMap { index in
      auditors.yesOrNo(.contextSufficient, index).flatMap { yes in scored[index].score.map { (yes, Double($0)) } }
    }
    let (above, below) = (sufficient.filter(\.0).map(\.1), sufficient.filter { !$0.0 }.map(\.1))
    let area =
      min(above.count, below.count) >= fewestForArea ? AreaUnderCurve(positives: above, negatives: below) : nil
    return HumanAuditStudy(
      sample: sample, scored: scored, sheets: sheets, auditors: match.auditors, readings: match.readings,
      problems: match.problems, mark: mark, rates: AuditQuestion.allCases.map { rate($0, auditors, sample) },
      agreements: agreements, differences: differences, area: area?.value, areaLimits: area?.interval.map(Limits.init),
      disagreements: disagreements(match.readings, scored, mark: mark))
  }

  private static func rate(_ question: AuditQuestion, _ readings: Readings, _ sample: HumanSample) -> AuditedRate {
    var yes = [Int](repeating: 0, count: sample.strata.count)
    var answered = yes
    for (index, handoff) in sample.handoffs.enumerated() {
      guard let answer = readings.yesOrNo(question, index) else { continue }
      answered[handoff.stratum] += 1
      if answer { yes[handoff.stratum] += 1 }
    }
    let share = StratifiedProportion(
      sample.strata.indices.map {
        StratifiedProportion.Stratum(events: yes[$0], answered: answered[$0], population: sample.strata[$0].population)
      })
    let total = answered.reduce(0, +)
    let disputed = sample.handoffs.indices.count { readings.isDisputed(question, $0) }
    return AuditedRate(
      question: question, yes: yes.reduce(0, +), answered: total,
      unanswered: sample.handoffs.count - total - disputed, disputed: disputed, covered: share?.covered ?? 0,
      population: sample.population, share: share?.share,
      limits: share?.interval.map(Limits.init))
  }

  private static func comparisons(
    _ first: RaterAgreement.Rater, _ one: some RaterAnswers, _ second: RaterAgreement.Rater, _ other: some RaterAnswers
  ) -> [RaterAgreement] {
    func tally(_ size: Int, _ answer: (any RaterAnswers, Int) -> Int?) -> [[Int]] {
      var table = [[Int]](repeating: [Int](repeating: 0, count: size), count: size)
      for index in 0..<min(one.count, other.count) {
        if let row = answer(one, index), let column = answer(other, index) { table[row][column] += 1 }
      }
      return table
    }
    func yesOrNo(_ question: AuditQuestion) -> [[Int]] {
      tally(2) { answers, index in answers.yesOrNo(question, index).map { $0 ? 0 : 1 } }
    }
    return [
      agreement(.fieldsComplete, first, second, yesOrNo(.fieldsComplete)),
      agreement(.contextSufficient, first, second, yesOrNo(.contextSufficient)),
      agreement(
        .grade, first, second,
        tally(Grade.allCases.count) { answers, index in answers.grade(index).flatMap(Grade.allCases.firstIndex) }),
    ]
  }

  private static func agreement(
    _ subject: RaterAgreement.Subject, _ first: RaterAgreement.Rater, _ second: RaterAgreement.Rater, _ table: [[Int]]
  ) -> RaterAgreement {
    let isGrade = subject == .grade
    let kappa = Kappa(table, weights: isGrade ? .quadratic : .none)
    let isConstant = isConstant(table)
    let count = table.reduce(0) { $0 + $1.reduce(0, +) }
    let equal = table.indices.reduce(0) { $0 + table[$1][$1] }
    return RaterAgreement(
      subject: subject, first: first, second: second, table: table,
      observed: count > 0 ? Double(equal) / Double(count) : nil, kappa: isConstant ? nil : kappa?.value,
      limits: isConstant ? nil : kappa?.interval.map { Limits(max(-1, $0.lower), min(1, $0.upper)) },
      prevalenceAdjusted: isGrade ? nil : kappa?.prevalenceAdjusted,
      gwet: isGrade ? nil : kappa?.gwet, verdict: verdict(kappa, isConstant: isConstant, count: count))
  }

  /// Whether a rater gave one answer throughout: kappa is 0 then, or undefined, whatever the agreement.
  private static func isConstant(_ table: [[Int]]) -> Bool {
    let rows = table.count { $0.contains { $0 > 0 } }
    let columns = table.indices.count { column in table.contains { $0[column] > 0 } }
    return min(rows, columns) == 1
  }

  /// Perfect agreement has no error, and so no interval.
  private static func verdict(_ kappa: Kappa?, isConstant: Bool, count: Int) -> RaterAgreement.Verdict {
    guard let kappa, count >= fewestForVerdict else { return .tooFew }
    guard let value = kappa.value, !isConstant else { return .oneAnswer }
    let lower = kappa.interval?.lower ?? value
    let upper = kappa.interval?.upper ?? value
    if lower >= 0.6 { return .good }
    if lower > 0 { return .partial }
    return upper < 0 ? .opposed : .noBetterThanChance
  }

  private static func difference(
    _ first: RaterAgreement.Rater, _ one: some RaterAnswers, _ second: RaterAgreement.Rater, _ other: some RaterAnswers
  ) -> ScoreDifference {
    let pairs = (0..<min(one.count, other.count)).compactMap { index in
      one.points(index).flatMap { own in other.points(index).map { (Double(own) / 10, Double($0) / 10) } }
    }
    let (x, y) = (pairs.map(\.0), pairs.map(\.1))
    let limits = LimitsOfAgreement(x, y)
    return ScoreDifference(
      first: first, second: second, count: pairs.count, bias: limits?.bias,
      biasLimits: limits.map { Limits($0.biasInterval) }, range: limits.map { Limits($0.limits) },
      concordance: ConcordanceCorrelation(x, y)?.value)
  }

  /// Readings with an answer that is not the score's, the score farthest from the mark first.
  private static func disagreements(_ readings: [AuditReading], _ scored: [ScoredHandoff], mark: Int) -> [Int] {
    let found = readings.indices.compactMap { index -> (distance: Int, index: Int)? in
      let reading = readings[index]
      let handoff = scored[reading.handoff]
      let distances = AuditQuestion.allCases.compactMap { question -> Int? in
        guard let own = handoff.answer(question, mark: mark), let human = reading.answer(question), own != human else {
          return nil
        }
        return abs((question == .fieldsComplete ? handoff.completeness : handoff.score).map { $0 - mark } ?? 0)
      }
      return distances.max().map { ($0, index) }
    }
    return found.sorted { (-$0.distance, $0.index) < (-$1.distance, $1.index) }.map(\.index)
  }
}
