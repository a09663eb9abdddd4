import Glibc

/// How well predicted chances of churn fit what happened (Cox 1958; Brier 1950).
public struct Calibration: Sendable {
  /// The intercept that would put predictions right on average, slope held at 1.
  public let inTheLarge: Double
  /// Of the outcome on logit(p): intercept 0 and slope 1 are perfect.
  public let intercept: Double
  public let slope: Double
  public let slopeError: Double
  /// Mean squared distance.
  public let brier: Double
  /// 1 less the Brier score over that of predicting the average to everybody.
  public let scaledBrier: Double
  /// Observed events over expected ones.
  public let observedOverExpected: Double

  /// Nil where the columns differ, a prediction is 0 or 1, only one outcome occurs, or the predictions do not vary or separate.
  public init?(isEvent: [Bool], predicted: [Double]) {
    guard isEvent.count == predicted.count, predicted.allSatisfy({ $0 > 0 && $0 < 1 }) else { return nil }
    let logits = predicted.map { log($0 / (1 - $0)) }
    guard let alone = LogisticSample(rows: logits.map { _ in [1] }, isEvent: isEvent),
      let shift = LogisticModel(alone, offsets: logits),
      let line = LogisticSample(rows: logits.map { [1, $0] }, isEvent: isEvent).flatMap({ LogisticModel($0) })
    else { return nil }
    inTheLarge = shift.coefficients[0].value
    intercept = line.coefficients[0].value
    slope = line.coefficients[1].value
    slopeError = line.coefficients[1].error
    let n = Double(isEvent.count)
    let observed = Double(isEvent.count { $0 })
    let share = observed / n
    let distances = zip(isEvent, predicted).lazy.map { seen, chance in
      ((seen ? 1 : 0) - chance) * ((seen ? 1 : 0) - chance)
    }
    brier = CompensatedSum.of(distances) / n
    scaledBrier = 1 - brier / (share * (1 - share))
    observedOverExpected = observed / CompensatedSum.of(predicted)
  }
}
