public import HandoffModel

/// Judges the gates of a run by its counts.
public enum GateJudgement {
  /// The gates asked for, in the order of `GateResult.Gate`. What cannot be told does not pass: no data is never fine.
  public static func results(
    _ settings: GateSettings, _ context: AuditContext, _ tally: AuditTally
  ) -> [GateResult] {
    let population = tally.population
    var results: [GateResult] = []
    func add(
      _ gate: GateResult.Gate, _ isPassed: Bool, _ phrase: GatePhrase, _ values: (NumberStyle) -> [String: String]
    ) {
      func words(_ language: Language) -> String {
        phrase.filled(language, values(NumberStyle(language)).mapValues { ReportText($0) }).plainText
      }
      results.append(GateResult(gate: gate, isPassed: isPassed, text: LocalizedText(en: words(.en), es: words(.es))))
    }
    if let floor = settings.minMedianScore {
      let median = population.scores.median
      add(.failUnder, (median ?? -1) >= floor * 10, .medianScore) { numbers in
        ["found": median.map(numbers.tenths) ?? NumberStyle.none, "limit": "\(floor)"]
      }
    }
    if let floor = settings.minCompletion {
      let (done, judged) = (population.count(of: .complete), population.completionJudged)
      add(.minCompletion, judged > 0 && 100 * done >= floor * judged, .completion) { numbers in
        [
          "found": numbers.percent(done, of: judged), "part": numbers.count(done), "whole": numbers.count(judged),
          "limit": numbers.percent(wholePercent: floor),
        ]
      }
    }
    if case .severity(let severity) = settings.failOn {
      let count = tally.findings(from: severity, statuses: [.new])
      add(.failOn, count == 0, severity == .core ? .coreFindings : .findings) {
        ["n": $0.count(count), "severity": severity.rawValue]
      }
    }
    if settings.failsOnNew == true {
      let count = tally.findings(from: .info, statuses: [.new])
      add(.failOnNew, count == 0, .newFindings) { ["n": $0.count(count)] }
    }
    if let floor = settings.minCoverage {
      let coverage = population.coverages.median
      add(.minCoverage, (coverage ?? -1) >= floor * 10, .coverage) { numbers in
        [
          "found": coverage.map { numbers.percent(tenths: $0) } ?? NumberStyle.none,
          "limit": numbers.percent(wholePercent: floor),
        ]
      }
    }
    if let limit = settings.maxRejected {
      let rejected = context.dataset.rejected.count
      let read = context.dataset.rowAccounts.values.reduce(0) { $0 + $1.read }
      let isPassed: Bool
      switch limit {
      case .count(let most): isPassed = rejected <= most
      case .percent(let most): isPassed = 100 * rejected <= most * read
      }
      add(.maxRejected, isPassed, .rejected) { numbers in
        var asked = ""
        switch limit {
        case .count(let most): asked = numbers.count(most)
        case .percent(let most): asked = numbers.percent(wholePercent: most)
        }
        return ["n": numbers.count(rejected), "read": numbers.count(read), "limit": asked]
      }
    }
    return results
  }
}
