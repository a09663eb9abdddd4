import HandoffConfig
import HandoffModel
import Testing

@testable import HandoffRules

/// The examples of shipped rules with variants; `rules lint` runs those of all rules.
@Suite struct ShippedExampleTests {
  /// Every example behaves, and every variant is reached by one.
  @Test func examplesReachEveryVariant() throws {
    let trial = try Trial(book: Shipped.book.get())
    for rule in try Shipped.ruleSet.get().rules where !rule.variants.isEmpty {
      let position = try #require(trial.book.descriptions.firstIndex { $0.id == rule.id })
      var variants: Set<UInt8> = []
      for example in rule.examples {
        let dataset = try Exports(example).dataset(for: trial.book)
        let batch = Evaluator(book: trial.book, dataset: dataset, clock: trial.clock).evaluate([0])
        let result = batch.columns[position].results[0]
        #expect(result.outcome == example.outcome, "\(example.position): \(result.reason)")
        #expect(
          example.credit.map { $0 == Int(result.credit.tenThousandths) } ?? true,
          "\(example.position): \(result.credit)")
        variants.insert(result.variant)
      }
      #expect(variants == Set((0...rule.variants.count).map(UInt8.init)), "\(rule.id)")
    }
  }
}
