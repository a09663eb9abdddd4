import HandoffModel
import Testing

@testable import HandoffIngest

/// Columns of ids and choices.
@Suite("Columns of symbols")
struct SymbolColumnTests {
  private static func column(
    _ texts: [String], table: TableName = .deals, field: String, isSalesforce: Bool = false
  ) throws -> BuiltCells {
    let specs = try ShippedSpecs.all.get()
    let id = try #require(specs.catalogue.id(table, field))
    return try BuiltCells(
      SymbolColumnBuilder(
        field: specs.catalogue[id], isSalesforce: isSalesforce,
        placeholders: PlaceholderTable(specs.placeholders),
        expectedRows: texts.count), texts)
  }

  @Test(
    "Spellings of a choice become its value, whatever the case, accents and punctuation",
    arguments: [
      ("segment", "Mid-Market / Commercial", "mid_market"), ("segment", "MID MARKET", "mid_market"),
      ("segment", "mid_market", "mid_market"), ("segment", "pequena y mediana empresa", "smb"),
      ("segment", "Estratégico", "strategic"),
      ("stage", "Closed Won", "won"), ("stage", "closedwon", "won"), ("stage", "CIERRE GANADO", "won"),
      ("stage", "Cierre Ganado 🤓", "won"), ("stage", "Negociación", "Negociación"),
      ("deal_type", "Up-sell", "expansion"),
      ("deal_type", "Renovacion", "renewal"), ("currency", "Dólar estadounidense", "USD"),
      ("currency", "usd", "USD"),
    ])
  func spellings(_ field: String, _ text: String, _ value: String) throws {
    #expect(try Self.column([text], field: field).texts == [value])
  }

  @Test("Every spelling in the catalogue means its own value")
  func everySpelling() throws {
    let catalogue = try ShippedSpecs.all.get().catalogue
    for field in catalogue.fields where !field.choices.isEmpty {
      for choice in field.choices {
        let spellings = [choice.value] + choice.spellings
        let texts = try Self.column(spellings, table: field.table, field: field.name).texts
        for (spelling, text) in zip(spellings, texts) {
          // "Incoming email" is a type and a direction, in two fields.
          #expect(text == choice.value, "\(field.qualifiedName): \(spelling)")
        }
      }
    }
  }

  @Test("A value that is no known spelling stays as written, its case too")
  func unknown() throws {
    #expect(try Self.column([" Gold ", "gold"], field: "segment").texts == ["Gold", "gold"])
  }

  @Test("A spelling of the field's own list comes before the placeholders")
  func ownListFirst() throws {
    // "Other" and "Todo" are types of activity; "todo" is a placeholder elsewhere.
    #expect(try Self.column(["Todo"], table: .activities, field: "type").texts == ["task"])
    #expect(
      try Self.column(["Todo", "TBD", "N/A", "", "null"], field: "stage").states == [
        .placeholder, .placeholder, .placeholder, .blank, .blank,
      ])
  }

  @Test("Ids are compared as bytes; Salesforce ids of 15 and 18 characters are one")
  func ids() throws {
    let texts = ["0065g00000Aa1bC", "0065g00000Aa1bCAAR", "0065g00000aA1Bc", " d1 ", "D1"]
    #expect(
      try Self.column(texts, field: "deal_id", isSalesforce: true).texts == [
        "0065g00000Aa1bCAAR", "0065g00000Aa1bCAAR", "0065g00000aA1BcAAK", "d1", "D1",
      ])
    #expect(
      try Self.column(texts, field: "deal_id").texts == [
        "0065g00000Aa1bC", "0065g00000Aa1bCAAR", "0065g00000aA1Bc", "d1", "D1",
      ])
  }

  @Test("The id of nothing is blank, a placeholder is no id")
  func nullIDs() throws {
    let states = try Self.column(
      ["000000000000000AAA", "000000000000000", "", "TBD", "none"], field: "account_id", isSalesforce: true
    ).states
    #expect(states == [.blank, .blank, .blank, .placeholder, .placeholder])
  }
}
