import HandoffConfig
import HandoffModel
import TestSupport
import Testing

@testable import HandoffRules

/// Emptying a form field that was well filled never pays.
@Suite struct BlankingTests {
  /// The fields that some rule with a weight wants filled, by the cells that can stand in them.
  private static func fields(of book: RuleBook) -> [(name: String, type: FieldType)] {
    var fields: [(name: String, type: FieldType)] = []
    for rule in book.descriptions where rule.kind == "filled" && rule.weight > 0 {
      guard let name = rule.fields.first, let id = book.ruleSet.catalogue.id(.deals, name)
      else { continue }
      if !fields.contains(where: { $0.name == name }) { fields.append((name, book.ruleSet.catalogue[id].type)) }
    }
    return fields
  }

  /// Texts differ from field to field: a copy is a fault of its own.
  private static func cell(_ generator: inout SeededGenerator, _ field: (name: String, type: FieldType)) -> String {
    if field.type.isTemporal { return generator.pick(["2026-03-04", "2026-03-20", "2026-09-30"]) }
    if field.type.isNumeric { return generator.pick(["0", "12", "120000"]) }
    if field.type == .boolean { return generator.pick(["true", "false"]) }
    if field.type.isSymbol { return generator.pick(["U-1", "U-2"]) }
    return generator.pick([
      "TBD", "none", "\(field.name) of Ana Roy",
      "\(field.name): reduce the churn rate by 12 percent, until 31 March 2027; connect Salesforce by API",
      "\(field.name).example.com",
    ])
  }

  @Test func blankingARequiredFieldNeverRaisesTheScore() throws {
    let trial = try Trial(book: Shipped.book.get())
    let fields = Self.fields(of: trial.book)
    #expect(fields.count > 30)
    var generator = SeededGenerator(seed: 41)
    var handoffs: [String] = []
    var changes: [(base: Int, blanked: Int, field: String)] = []
    for _ in 0..<25 {
      let ae = generator.pick(["U-1", "U-3"])
      let dates = ["kickoff_at", "handoff_meeting_at", "first_cs_contact_at", "form_completed_at", "cs_notified_at"].map
      {
        "\($0): '\(generator.pick(["", "2026-03-03", "2026-03-25"]))'"
      }
      let segment = generator.pick(["smb", "enterprise", "strategic"])
      var cells = fields.map { (name: $0.name, text: generator.once(in: 8) ? "" : Self.cell(&generator, $0)) }
      func written() -> String {
        let own = cells.map { "\($0.name): '\($0.text)'" } + dates + ["ae: '\(ae)'", "segment: \(segment)"]
        return "{\(own.joined(separator: ", "))}"
      }
      let base = handoffs.count
      handoffs.append(written())
      for index in cells.indices where cells[index].text != "" {
        let text = cells[index].text
        cells[index].text = ""
        changes.append((base, handoffs.count, cells[index].name))
        handoffs.append(written())
        cells[index].text = text
      }
    }
    let dataset = try Exports(handoffs).dataset(for: trial.book)
    let batch = Evaluator(book: trial.book, dataset: dataset, clock: trial.clock).evaluate(
      handoffs.indices.map(Int32.init))
    var judged = 0
    for change in changes where Self.isWellFilled(change.field, handoff: change.base, batch: batch, book: trial.book) {
      let (before, after) = (
        try #require(batch.scores[change.base].score), try #require(batch.scores[change.blanked].score)
      )
      #expect(after <= before, "\(change.field): \(handoffs[change.base])")
      judged += 1
    }
    #expect(judged > 200)
  }

  /// Whether the heaviest rule that wants the field filled is satisfied.
  private static func isWellFilled(_ field: String, handoff: Int, batch: EvaluatedBatch, book: RuleBook) -> Bool {
    let own = book.descriptions.indices.filter { rule in
      book.descriptions[rule].kind == "filled" && book.descriptions[rule].fields.first == field
        && batch.columns[rule].results[handoff].outcome != .notApplicable
    }
    let heaviest = own.max { book.descriptions[$0].weight < book.descriptions[$1].weight }
    return heaviest.map { batch.columns[$0].results[handoff].outcome == .satisfied } ?? false
  }
}
