import Foundation
import TestSupport
import Testing

@testable import HandoffStatistics

@Suite("Logistic regression")
struct LogisticTests {
  /// A two by two table as accounts: exposed or not, churned or not.
  static func sample(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> LogisticSample? {
    let exposed = [Double](repeating: 1, count: a + b) + [Double](repeating: 0, count: c + d)
    let events =
      [Bool](repeating: true, count: a) + [Bool](repeating: false, count: b)
      + [Bool](repeating: true, count: c) + [Bool](repeating: false, count: d)
    return LogisticSample(rows: exposed.map { [1, $0] }, isEvent: events)
  }

  @Test("One yes/no covariate: the sample odds ratio with Woolf's error")
  func maximum() throws {
    let sample = try #require(Self.sample(11, 39, 4, 46))
    let model = try #require(LogisticModel(sample))
    let woolf = [11.0, 39, 4, 46].reduce(0) { $0 + 1 / $1 }.squareRoot()
    #expect(abs(model.coefficients[1].value - log(11.0 * 46 / (39 * 4))) < 1e-9)
    #expect(abs(model.coefficients[1].error - woolf) < 1e-9)
  }

  @Test(
    "Firth with one yes/no covariate adds a half to every cell, zero cells too",
    arguments: [(11, 39, 4, 46), (6, 9, 0, 14), (5, 0, 0, 7), (0, 3, 0, 4)])
  func firth(_ a: Int, _ b: Int, _ c: Int, _ d: Int) throws {
    let sample = try #require(Self.sample(a, b, c, d))
    let model = try #require(FirthLogistic(sample))
    let expected = log((Double(a) + 0.5) * (Double(d) + 0.5) / ((Double(b) + 0.5) * (Double(c) + 0.5)))
    #expect(abs(model.coefficients[1].value - expected) < 1e-8)
  }

  @Test("At the profile limits the penalised likelihood has fallen by half the chi-square quantile, by grid search")
  func profile() throws {
    let sample = try #require(Self.sample(11, 39, 4, 46))
    let model = try #require(FirthLogistic(sample))
    let interval = try #require(model.coefficients[1].interval)
    for limit in [interval.lower, interval.upper] {
      var low = -10.0
      var high = 10.0
      func value(_ intercept: Double) -> Double {
        PenalisedLikelihood(sample, [intercept, limit])?.value ?? -.infinity
      }
      for _ in 0..<200 {
        let third = (high - low) / 3
        if value(low + third) < value(high - third) { low += third } else { high -= third }
      }
      #expect(abs(2 * (model.penalisedLogLikelihood - value(low)) - 3.841458820694124) < 1e-7)
    }
  }

  @Test("Separation, one outcome only, collinear covariates: no maximum likelihood; Firth stands but for the last")
  func degenerate() throws {
    let separated = try #require(
      LogisticSample(rows: [[1, 1], [1, 2], [1, 3], [1, 4]], isEvent: [false, false, true, true]))
    #expect(LogisticModel(separated) == nil)
    #expect(FirthLogistic(separated) != nil)
    let nobody = try #require(LogisticSample(rows: [[1, 1], [1, 2], [1, 3]], isEvent: [false, false, false]))
    #expect(LogisticModel(nobody) == nil)
    #expect(FirthLogistic(nobody) != nil)
    let copied = try #require(
      LogisticSample(rows: [[1, 1, 2], [1, 2, 4], [1, 3, 6], [1, 5, 10]], isEvent: [true, false, true, false]))
    #expect(FirthLogistic(copied) == nil)
    #expect(LogisticSample(rows: [], isEvent: []) == nil)
    #expect(LogisticSample(rows: [[1]], isEvent: [true, false]) == nil)
  }

  @Test("Predictions that are right on average and in spread calibrate to 0 and 1")
  func calibration() throws {
    // Of ten with 0.2, two; of ten with 0.8, eight.
    let predicted = [Double](repeating: 0.2, count: 10) + [Double](repeating: 0.8, count: 10)
    let events = (0..<10).map { $0 < 2 } + (0..<10).map { $0 < 8 }
    let calibration = try #require(Calibration(isEvent: events, predicted: predicted))
    #expect(abs(calibration.inTheLarge) < 1e-9)
    #expect(abs(calibration.intercept) < 1e-9)
    #expect(abs(calibration.slope - 1) < 1e-9)
    #expect(abs(calibration.brier - 0.16) < 1e-12)
    #expect(abs(calibration.observedOverExpected - 1) < 1e-12)
    #expect(Calibration(isEvent: [true], predicted: [1]) == nil)
    #expect(Calibration(isEvent: [], predicted: []) == nil)
  }

  @Test(
    "The ridge is at its minimum: free slopes have no gradient, held ones point outwards",
    arguments: [1, 2, 3] as [UInt64])
  func ridge(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let rows = (0..<60).map { _ in (0..<4).map { _ in Double(generator.below(11)) - 5 } }
    let events = rows.map { row in row[0] - row[1] + Double(generator.below(9)) > 3 }
    let model = try #require(RidgeLogistic(rows: rows, isEvent: events, penalty: 2, nonNegative: true))
    func residual(_ account: Int) -> Double {
      let predictor = zip(rows[account], model.slopes).reduce(model.intercept) { $0 + $1.0 * $1.1 }
      return (events[account] ? 1 : 0) - 1 / (1 + exp(-predictor))
    }
    let residuals = rows.indices.map(residual)
    let gradient = (0..<4).map { column in
      let pull = rows.indices.reduce(0.0) { $0 + residuals[$1] * rows[$1][column] }
      return 2 * model.slopes[column] - pull
    }
    for column in 0..<4 {
      #expect(model.slopes[column] >= 0)
      if model.slopes[column] > 0 { #expect(abs(gradient[column]) < 1e-7) } else { #expect(gradient[column] > -1e-7) }
    }
    #expect(abs((model.weightsPercent ?? []).reduce(0, +) - 100) < 1e-9)
    #expect(RidgeLogistic(rows: [[1]], isEvent: [true], penalty: 1, nonNegative: false) == nil)
  }
}
