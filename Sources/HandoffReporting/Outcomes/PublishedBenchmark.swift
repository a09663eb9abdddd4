import HandoffModel

/// How the published example (first-year churn of 8 % after good handoffs against 22 % after poor ones) is read where it
/// stands beside one's own figures.
///
/// The same example is a gap of 14 points and a ratio of 2.75: without its reading it would say neither.
public enum PublishedBenchmark: String, CaseIterable, Sendable {
  case none
  case points
  case relative

  private static let good = 8
  private static let poor = 22

  /// The sentence with its reading; nil where it is not to be shown.
  func sentence(_ numbers: NumberStyle, _ language: Language) -> ReportText? {
    let phrase: OutcomePhrase
    let reading: String
    switch self {
    case .none: return nil
    case .points: (phrase, reading) = (.benchmarkInPoints, numbers.count(Self.poor - Self.good))
    case .relative:
      (phrase, reading) = (.benchmarkAsRatio, numbers.decimal(Self.poor * 100 / Self.good, places: 2))
    }
    return phrase.filled(
      language,
      [
        "good": ReportText(numbers.percent(wholePercent: Self.good)),
        "poor": ReportText(numbers.percent(wholePercent: Self.poor)), "reading": ReportText(reading),
      ])
  }
}
