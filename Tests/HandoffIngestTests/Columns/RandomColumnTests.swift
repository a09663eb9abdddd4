import HandoffConfig
import HandoffModel
import TestSupport
import Testing

@testable import HandoffIngest

/// Cells made of pieces of everything that exports hold, through every reader of values.
@Suite("Random columns")
struct RandomColumnTests {
  private static let pieces = [
    "2026-03-04", "T05:06:07", "Z", "+0200", "13/4/26", "4.13.2026", "7 de octubre de 2025", "Oct 7, 2025",
    " 6:55 p. m.", "45631", ".5",
    "20260304", "2026-02-30", "9999-12-31", "1", "23", "456", "1.234", "1,234", "1.234,50", "0", "$", "€", "EUR",
    "MXN ", "k", "M", "%", "(",
    ")", "-", "+", "'", " ", "\u{A0}", "\u{202F}", "yes", "no", "sí", "x", "✓", "TBD", "n/a", "null", "ninguno",
    "0065g00000Aa1bC", "AAR",
    "0065g00000aa1bcaar", "2.81E+10", "24882.0", "zcrm_", "5187612000004406001",
    "{C41DF91E-BD14-4011-9989-6045BD077AE5}",
    "000000000000000AAA", "<p>", "</p>", "&nbsp;", "<", "&", "é", "🤓", "\u{0}", "\u{7F}", "\n", "\"", ",",
  ]

  @Test("Every cell ends in one state, unreadable cells are all accounted for, and the order of rows decides nothing")
  func states() throws {
    let specs = try ShippedSpecs.all.get()
    let placeholders = PlaceholderTable(specs.placeholders)
    var random = SeededGenerator(seed: 77)
    for round in 0..<400 {
      let texts = (0..<1 + random.below(12)).map { _ in
        (0..<random.below(4)).map { _ in random.pick(Self.pieces) }.joined()
      }
      let order = texts.indices.shuffled(using: &random)
      let zone = try #require(Zone.named(random.pick(["Europe/Madrid", "UTC", "America/Mexico_City"])))
      for name in ["kickoff_at", "renewal_date", "acv", "contract_term", "is_won", "account_id", "stage", "use_case"] {
        let field = specs.catalogue[try #require(specs.catalogue.id(.deals, name))]
        func builder() -> any ColumnBuilder {
          switch field.type {
          case .date, .instant:
            return MomentColumnBuilder(
              field: field, header: "x", zone: zone, order: round % 3 == 0 ? .dmy : nil, placeholders: placeholders,
              isKept: true,
              expectedRows: 8)
          case .integer, .money, .number:
            return NumberColumnBuilder(
              field: field, decimal: round % 3 == 0 ? .comma : nil, currencies: .none, placeholders: placeholders,
              expectedRows: 8)
          case .months: return MonthsColumnBuilder(placeholders: placeholders, expectedRows: 8)
          case .boolean: return BooleanColumnBuilder(placeholders: placeholders, expectedRows: 8)
          case .choice, .id:
            return SymbolColumnBuilder(
              field: field, salesforce: round % 2 == 0 ? .own : nil, placeholders: placeholders, expectedRows: 8)
          case .list, .text:
            return TextColumnBuilder(
              checks: [], field: field, tester: TextTester(specs.textTests), placeholders: placeholders,
              accountNames: .none,
              expectedRows: 8)
          }
        }
        let read = Result { try BuiltCells(builder(), texts) }
        let shuffled = Result { try BuiltCells(builder(), order.map { texts[$0] }) }
        guard case .success(let column) = read, case .success(let other) = shuffled else {
          // Only an order of day and month that nobody decides stops a column, and in any order of rows.
          guard case .failure(let error as InputError) = read, case .failure(let same as InputError) = shuffled else {
            Issue.record("the order of rows decides: \(texts)")
            continue
          }
          #expect(error.message == same.message && (field.type == .date || field.type == .instant))
          continue
        }
        let counts = column.column.counts
        #expect(column.cells.count == texts.count && counts.total == texts.count)
        for state in CellState.allCases { #expect(counts[state] == column.states.count { $0 == state }) }
        let told = column.column.remarks.filter(\.isUnreadable).map(\.count).reduce(0, +)
        #expect(told == counts[.invalid], "\(name): \(texts)")
        #expect(other.states == order.map { column.states[$0] }, "\(name): \(texts)")
        #expect(other.column.reading == column.column.reading)
        for remark in column.column.remarks {
          #expect(remark.lines.allSatisfy(texts.indices.contains) && remark.lines == remark.lines.sorted())
        }
      }
    }
  }
}
