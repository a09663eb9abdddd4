import HandoffConfig
import HandoffModel
import Testing

@testable import HandoffIngest

/// What is kept of the texts of the handoff form.
@Suite("Columns of texts")
struct TextColumnTests {
  private static func column(
    _ texts: [String], field: String, rows: [[String]]? = nil, checks: [TextColumnBuilder.Check] = [],
    names: AccountNameLookup = .none
  ) throws -> BuiltCells {
    let specs = try ShippedSpecs.all.get()
    let id = try #require(specs.catalogue.id(.deals, field))
    let builder = TextColumnBuilder(
      checks: checks, field: specs.catalogue[id], tester: TextTester(specs.textTests),
      placeholders: PlaceholderTable(specs.placeholders), accountNames: names, expectedRows: texts.count)
    return try BuiltCells(builder, rows: rows ?? texts.map { [$0] }, column: 0)
  }

  private static func features(_ column: BuiltCells) -> [TextFeatures?] {
    column.cells.map { $0.value.map { TextFeatures(bits: UInt32($0)) } }
  }

  @Test("States: nothing, placeholders, a field's own label, content")
  func states() throws {
    let column = try Self.column(
      [
        "", " \n", "NULL", "TBD", "por definir", "Business problem", "PROBLEMA DE NEGOCIO SIENDO RESUELTO:",
        "business_problem", "Slow billing",
      ],
      field: "business_problem")
    #expect(
      column.states == [
        .blank, .blank, .blank, .placeholder, .placeholder, .placeholder, .placeholder, .placeholder, .filled,
      ])
    #expect(column.cells[5].placeholderToken == PlaceholderToken.ownLabel)
    #expect(column.column.counts[.placeholder] == 5)
    #expect(column.column.counts.total == 9)
  }

  @Test("A label of another field, or a label with something behind it, is content")
  func otherLabels() throws {
    #expect(
      try Self.column(["Success criteria", "Business problem: slow billing"], field: "business_problem")
        .states == [.filled, .filled])
  }

  @Test(
    "None is an answer where the field says so, a placeholder elsewhere",
    arguments: ["None", "Ninguno conocido", "N/A", "no aplica"])
  func noneAnswers(_ text: String) throws {
    let blockers = try Self.column([text], field: "blockers")
    #expect(Self.features(blockers) == [.explicitNone])
    #expect(try Self.column([text], field: "business_problem").states == [.placeholder])
  }

  @Test("Words are counted, at least one where there is content")
  func words() throws {
    let column = try Self.column(["one", "Reduce billing time by 20 %", "?!", "a\nb  c"], field: "use_case")
    #expect(Self.features(column).map { $0?.words } == [1, 5, 1, 3])
    #expect(Self.features(column).allSatisfy { $0?.passedChecks == 0 })
  }

  @Test(
    "Of rich text only the words count",
    arguments: [
      ("<p>Reduce billing time</p>", 3), ("<div><b>Reduce</b> billing&nbsp;time</div>", 3), ("<p></p>", nil),
      ("<p>&nbsp;</p>", nil), ("<br/>\n<br/>", nil), ("<p>TBD</p>", nil), ("<div>pendiente&nbsp;</div>", nil),
      ("<style>p {color: red}</style><p>Faster billing</p>", 2), ("<!-- a b c -->Faster", 1),
      ("<ul><li>One</li><li>Two</li></ul>", 2), ("migraci&oacute;n r&#225;pida", 2), ("revenue < 5 & growing", 3),
    ])
  func richText(_ text: String, _ words: Int?) throws {
    let column = try Self.column([text], field: "use_case")
    #expect(Self.features(column)[0]?.words == words, "\(column.states)")
  }

  @Test("A text is that of another field whatever its tags")
  func sameRichText() throws {
    let column = try Self.column(
      [], field: "success_measure",
      rows: [
        ["<p>Faster billing</p>", "Faster billing"], ["Faster billing", "<div><b>Faster</b>&nbsp;billing</div>"],
        ["Faster billing", "<p></p>"], ["<p>Faster</p>", "<p>billing</p>"],
      ], checks: [.sameAs(column: 1)])
    #expect(Self.features(column).map { $0?.passes(check: 0) } == [true, true, false, false])
  }

  @Test("Checks answer bit by bit in the order in which they were asked")
  func checks() throws {
    let specs = try ShippedSpecs.all.get()
    let number = try #require(specs.textTests.firstIndex { $0.name == "has_number" })
    let metric = try #require(specs.textTests.firstIndex { $0.name == "names_metric" })
    let column = try Self.column(
      ["NPS above 40", "better NPS", "40", "happier"], field: "success_measure",
      checks: [.test(metric), .test(number)])
    #expect(Self.features(column).map { $0?.passedChecks } == [0b11, 0b01, 0b10, 0b00])
  }

  @Test("A text equal to another field of its row, spelling apart")
  func sameAs() throws {
    let column = try Self.column(
      [], field: "success_measure",
      rows: [
        ["Faster billing", "FASTER, billing!"], ["Faster billing", "slower billing"],
        ["Más rápido", "mas   rapido"],
        ["Faster billing", ""], ["Faster billing", "Faster billing in every country"],
        ["Faster", "Faster billing"],
      ], checks: [.sameAs(column: 1)])
    #expect(Self.features(column).map { $0?.passes(check: 0) } == [true, false, true, false, false, false])
  }

  @Test("Where the file has no such other field, nothing is equal to it")
  func sameAsNothing() throws {
    #expect(
      Self.features(try Self.column(["x y"], field: "use_case", checks: [.sameAs(column: nil)])).map {
        $0?.passedChecks
      } == [0])
  }

  @Test("The account's name comes from the row, else from the accounts by id")
  func accountName() throws {
    var names = AccountNames()
    for (id, name) in [("A1", "Acme, S.L."), ("A2", "Zenith"), ("A3", "One name"), ("A3", "Another name")] {
      let (id, name) = (Array(id.utf8), Array(name.utf8))
      names.add(id: id.span, name: name.span)
    }
    let lookup = AccountNameLookup(nameColumn: 1, idColumn: 2, names: names)
    let rows = [
      ["ACME sl", "Acme S.L.", ""], ["Acme, S.L", "Globex", "A1"], ["acme s l", "", "A1"],
      ["acme s l", " ", " A1 "],
      ["Zenith", "", "A9"], ["Zenith", "", ""],
      // Two names under one id: neither is the account's.
      ["One name", "", "A3"], ["Another name", "", "A3"],
    ]
    let column = try Self.column(
      [], field: "champion", rows: rows, checks: [.sameAsAccountName], names: lookup)
    #expect(
      Self.features(column).map { $0?.passes(check: 0) } == [
        false, false, true, true, false, false, false, false,
      ])
    let byID = try Self.column(
      [], field: "champion", rows: rows, checks: [.sameAsAccountName],
      names: AccountNameLookup(nameColumn: nil, idColumn: 2, names: names))
    #expect(
      Self.features(byID).map { $0?.passes(check: 0) } == [
        false, true, true, true, false, false, false, false,
      ])
  }

  @Test("End to end the name comes from the accounts file, and the other field from the same row")
  func joinedAccount() throws {
    let catalogue = try ShippedSpecs.all.get().catalogue
    let problem = try #require(catalogue.id(.deals, "business_problem"))
    var run = ExportRun([
      "deals": "deal_id,account_id,close_date,stage,champion,use_case,business_problem\n"
        + "D1,A1,2026-03-02,Won,ACME SL,Slow billing,slow  billing\nD2,A2,2026-03-02,Won,Acme S.L.,Slow billing,Errors\n"
        + "D3,,2026-03-02,Won,Acme SL,,Errors\n",
      "accounts": "account_id,account_name\nA1,Acme SL\nA2,Zenith\n",
    ])
    run.checks = [("champion", .sameAsAccountName), ("use_case", .sameAs(problem))]
    let dataset = try run.dataset()
    #expect(try dataset.deals("champion") == ["2 words, checks 1", "2 words, checks 0", "2 words, checks 0"])
    #expect(try dataset.deals("use_case") == ["2 words, checks 1", "2 words, checks 0", "blank"])
  }
}
