import TestSupport
import Testing

@testable import statistics_reference

/// Every method on inputs of 0, 1, 2, 3 and 6 accounts, with ties, all censored, one group: never NaN, never a trap.
@Suite("Degenerate cases")
struct DegenerateCaseTests {
  private static let templates = [
    #"{"method": "kaplan_meier", "time": T, "event": E, "horizons": [0, 3, 20], "tau": 6}"#,
    #"{"method": "km_contrast", "time": T, "event": E, "arm": G, "horizon": 5, "tau": 5}"#,
    #"{"method": "km_standardized", "time": T, "event": E, "arm": G, "stratum": X, "horizon": 5}"#,
    #"{"method": "logrank", "time": T, "event": E, "group": G, "strata": X}"#,
    #"{"method": "cumulative_incidence", "time": T, "status": X, "horizons": [0, 3, 20]}"#,
    #"{"method": "days_without", "time": T, "status": X, "arm": G, "tau": 5}"#,
    #"{"method": "concordance", "time": T, "event": E, "risk": X}"#,
    #"{"method": "cox", "time": T, "event": E, "X": M, "names": ["x"], "strata": G, "cluster": X}"#,
    #"{"method": "correlation", "x": X, "y": T}"#, #"{"method": "correlation", "x": X, "y": X}"#,
    #"{"method": "stratified_spearman", "groups": [{"x": X, "y": T}, {"x": X, "y": X}]}"#,
    #"{"method": "mann_whitney", "x": X, "y": T, "exact": true}"#, #"{"method": "auc", "pos": X, "neg": T}"#,
    #"{"method": "auc_paired", "y": E, "a": X, "b": T}"#,
    #"{"method": "logistic", "X": I, "y": E, "names": ["intercept", "x"], "ml": true}"#,
    #"{"method": "calibration", "y": E, "p": P}"#,
    #"{"method": "ridge_weights", "X": M, "y": E, "ridge_lambda": 5}"#,
    #"{"method": "folds", "y": E, "k": 3, "seed": 1}"#,
    #"{"method": "bootstrap", "statistic": "nrr_gap", "score": X, "arr_start": T, "arr_end": X, "seed": 1, "B": 30}"#,
    #"{"method": "bootstrap", "statistic": "rho_nrr", "score": X, "arr_start": T, "arr_end": X, "seed": 1, "B": 30}"#,
    #"{"method": "economics", "score": X, "churned": E, "arr_start": T, "arr_end": X, "poor_below": 2, "seed": 1, "B": 30}"#,
    #"{"method": "cohort", "followup_days": T, "churn_day": X, "horizon": 5, "landmark": 2}"#,
    #"{"method": "score_agreement", "x": X, "y": T}"#, #"{"method": "xmr", "x": T, "baseline": 2}"#,
    #"{"method": "p_chart", "x": G, "n": X}"#, #"{"method": "run_rules", "z": T}"#,
    #"{"method": "quantile7", "x": T, "q": [0, 0.5, 1]}"#, #"{"method": "adjust", "p": E}"#,
    #"{"method": "rules", "y": E, "failed": {"b": G, "a": E}}"#,
    #"{"method": "cochran_armitage", "x": E, "n": X, "scores": null}"#,
    #"{"method": "kappa", "table": [E, G], "weights": "quadratic"}"#,
    #"{"method": "mantel_haenszel", "tables": [T, X]}"#,
    #"{"method": "standardized_risk", "strata": [T, X]}"#, #"{"method": "allocate", "N_h": T, "n": 5, "minimum": 1}"#,
  ]

  @Test("No method gives NaN", arguments: templates)
  func sweep(_ template: String) throws {
    var generator = SeededGenerator(seed: 7)
    var answered = 0
    for count in [0, 1, 2, 3, 4, 6] {
      for kind in 0..<4 {
        func list(_ pick: () -> Int) -> [Int] { (0..<count).map { _ in pick() } }
        let times = list { generator.pick([0, 1, 2, 3, 5, 8, 8]) }
        let events = kind == 1 ? list { 0 } : kind == 2 ? list { 1 } : list { generator.below(2) }
        let groups = kind == 3 ? list { 0 } : list { generator.below(2) }
        let marks = kind == 2 ? list { 1 } : list { 1 + generator.below(3) }
        let text =
          template.replacing("T,", with: "\(times),").replacing("T}", with: "\(times)}").replacing(
            "T]", with: "\(times)]"
          )
          .replacing(": E", with: ": \(events)").replacing("[E", with: "[\(events)")
          .replacing(": G", with: ": \(groups)").replacing(" G]", with: " \(groups)]")
          .replacing(": X", with: ": \(marks)").replacing(" X]", with: " \(marks)]")
          .replacing("[\(times), X", with: "[\(times), \(marks)").replacing(
            ": P", with: ": \(marks.map { Double($0) / 5 })"
          ).replacing(": M", with: ": \(marks.map { [$0] })")
          .replacing(": I", with: ": \(marks.map { [1, $0] })")
          .replacing("\"X\": \(marks),", with: "\"X\": \(marks.map { [$0] }),")
        let node = try JSONText.parse(text, file: "template")
        let method = try #require(MethodRegistry.method(node["method"]?.string ?? ""))
        let values = try? method.values(CaseInputs(node))
        for entry in values?.entries ?? [] {
          if entry.value != .null { answered += 1 }
          #expect(!Self.holdsNaN(entry.value), "\(text) \(entry.key)")
        }
      }
    }
    #expect(answered > 0)
  }

  private static func holdsNaN(_ value: FlatValue) -> Bool {
    switch value {
    case .number(let number): number.isNaN
    case .list(let values): values.contains(where: holdsNaN)
    default: false
    }
  }
}
