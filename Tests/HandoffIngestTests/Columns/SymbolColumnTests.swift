import HandoffModel
import Testing

@testable import HandoffIngest

/// Columns of ids and choices.
@Suite("Columns of symbols")
struct SymbolColumnTests {
  private static func column(
    _ texts: [String], table: TableName = .deals, field: String, salesforce: SalesforceScope? = nil
  ) throws -> BuiltCells {
    let specs = try ShippedSpecs.all.get()
    let id = try #require(specs.catalogue.id(table, field))
    return try BuiltCells(
      SymbolColumnBuilder(
        field: specs.catalogue[id], salesforce: salesforce,
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
      ("stage", "6 - Closed Won", "won"), ("stage", "07. Cierre ganado", "won"), ("status", "2 Lost", "lost"),
      ("status", "Logrado", "won"), ("status", "Ganada", "won"), ("stage", "6 - Signed", "6 - Signed"),
      ("segment", "1 - Mid Market", "1 - Mid Market"),
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

  @Test("Salesforce's code of no currency is blank, an id of zeros elsewhere is not")
  func noCurrency() throws {
    #expect(try Self.column(["000", "MXN"], field: "currency").states == [.blank, .filled])
    #expect(try Self.column(["000"], field: "deal_id").states == [.filled])
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
      try Self.column(texts, field: "deal_id", salesforce: .foreign).texts == [
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
      ["000000000000000AAA", "000000000000000", "", "TBD", "none"], field: "account_id", salesforce: .own
    ).states
    #expect(states == [.blank, .blank, .blank, .placeholder, .placeholder])
  }

  private static func remarks(_ column: BuiltCells) -> [String] {
    column.column.remarks.map { "\($0.id) \($0.count) \($0.lines)" }
  }

  @Test("Zoho's prefix and the braces and case of GUIDs do not keep ids apart")
  func spellingsOfIDs() throws {
    let texts = [
      "zcrm_5187612000004406001", "5187612000004406001", "{C41DF91E-BD14-4011-9989-6045BD077AE5}",
      "c41df91e-bd14-4011-9989-6045bd077ae5", "\u{A0}D1\u{A0}",
    ]
    #expect(
      try Self.column(texts, field: "account_id").texts == [
        "5187612000004406001", "5187612000004406001", "c41df91e-bd14-4011-9989-6045bd077ae5",
        "c41df91e-bd14-4011-9989-6045bd077ae5", "D1",
      ])
  }

  @Test("An id that a spreadsheet has damaged joins nothing; a deal keeps it as its name")
  func damagedIDs() throws {
    let texts = ["2.81E+10", "24882.0", "28104455120"]
    let accounts = try Self.column(texts, field: "account_id")
    #expect(accounts.states == [.invalid, .invalid, .filled])
    #expect(accounts.cells[0].invalidCause == .damaged)
    #expect(Self.remarks(accounts) == ["bad-id 2 [0, 1]"])
    #expect(accounts.column.remarks[0].isUnreadable)
    let deals = try Self.column(texts, field: "deal_id")
    #expect(deals.texts == ["2.81E+10", "24882.0", "28104455120"])
    #expect(Self.remarks(deals) == ["bad-id 2 [0, 1]"])
    #expect(!deals.column.remarks[0].isUnreadable)
    // Names stand in other fields of ids.
    #expect(try Self.column(["24882.0"], field: "deal_name").texts == ["24882.0"])
  }

  @Test(
    "Long numbers that all end in zeros beyond their fifteenth digit were rounded by a spreadsheet",
    arguments: [
      (["5187612000004400000", "5187612000004410000", "5187612000004420000"], true),
      (["5187612000004400000", "5187612000004410000"], false),
      (["5187612000004400000", "5187612000004410000", "5187612000004406001"], false),
      (["518761200000440", "518761200000441", "518761200000442"], false),
      (["5187612000004400000", "5187612000004410000", "5187612000004420000", "D1"], true),
    ])
  func roundedNumbers(_ ids: [String], _ areRounded: Bool) throws {
    let column = try Self.column(ids, field: "account_id")
    #expect(column.states == ids.map { areRounded && $0.count > 15 ? .invalid : .filled })
    #expect(column.column.remarks.map(\.id) == (areRounded ? ["bad-id"] : []))
  }

  @Test("Ids that lost their letter case are one with those that kept it, and counted")
  func restoredIDs() throws {
    let column = try Self.column(
      ["0065g00000Aa1bCAAR", "0065g00000aa1bcaar", "0065G00000AA1BCAAR", "0065g00000Aa1bC"], field: "deal_id",
      salesforce: .own)
    #expect(column.texts == [String?](repeating: "0065g00000Aa1bCAAR", count: 4))
    #expect(Self.remarks(column) == ["id-case-restored 2 [1, 2]"])
  }

  @Test("Among ids of Salesforce those of another shape and with wrong check characters are told, and taken as written")
  func oddIDs() throws {
    let texts = ["0065g00000Aa1bCAAR", "006000000000001AAB", "0065g00000Aa1bC7", "D1"]
    let column = try Self.column(texts, field: "deal_id", salesforce: .own)
    #expect(column.texts == texts)
    #expect(Self.remarks(column) == ["id-checksum 1 [1]", "id-shape 2 [2, 3]"])
    #expect(Self.remarks(try Self.column(texts, field: "deal_id", salesforce: .foreign)) == [])
    // A column of a customer's own keys is no column of Salesforce's.
    #expect(Self.remarks(try Self.column(["D1", "D2"], field: "deal_id", salesforce: .own)) == [])
  }

  @Test("Ids of 15 characters that differ only in letter case are kept apart, and told")
  func caseCollisions() throws {
    let column = try Self.column(
      ["0065g00000Aa1bC", "0065g00000aA1Bc", "0065g00000QwErT"], field: "deal_id", salesforce: .own)
    #expect(Set(column.texts).count == 3)
    #expect(Self.remarks(column) == ["id-case-collision 1 []"])
  }

  @Test("An id in one case that stands for another, or for two, names no record any more")
  func caseLostByOne() throws {
    let ids = ["0065g00000AaBbC", "0065g00000aAbBc", "0065g00000aabbc", "0065g00000QwErT"]
    let deals = try Self.column(ids, field: "deal_id", salesforce: .own)
    // The row is kept under what it has, without check characters that would be made up.
    #expect(deals.texts[2] == ids[2])
    #expect(Self.remarks(deals) == ["bad-id 1 [2]", "id-case-collision 2 []"])
    let accounts = try Self.column(ids, field: "account_id", salesforce: .own)
    #expect(accounts.states == [.filled, .filled, .invalid, .filled])
  }

  @Test("A formula that keeps a spreadsheet from reading a number is the text in it")
  func formulas() throws {
    let column = try Self.column(["=\"0071\"", "0071", "=\"\"", "=\"a\"b\""], field: "deal_id")
    #expect(column.texts == ["0071", "0071", "=\"\"", "=\"a\"b\""])
  }

  @Test(
    "A column of short ids with all letters in one case has lost it",
    arguments: [(true, ["id-case-lost 5 []"]), (false, [])])
  func lostCase(_ isLowered: Bool, _ remarks: [String]) throws {
    let ids = ["0065g00000Aa1bC", "0065g00000QwErT", "0065g00000ZxCvB", "0065g00000PlMkO", "0065g00000UsEr1"]
    let column = try Self.column(isLowered ? ids.map { $0.lowercased() } : ids, field: "deal_id", salesforce: .own)
    #expect(Self.remarks(column) == remarks)
  }
}
