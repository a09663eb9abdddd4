import HandoffConfig
import HandoffModel
import Testing

@testable import HandoffIngest

@Suite("Columns of numbers")
struct NumberColumnTests {
  private static func column(
    _ texts: [String], table: TableName = .deals, field: String = "acv", decimal: Workspace.DecimalSign? = nil,
    neighbours: [(header: String, evidence: ColumnEvidence)] = []
  ) throws -> BuiltCells {
    let specs = try ShippedSpecs.all.get()
    let id = try #require(specs.catalogue.id(table, field))
    return try BuiltCells(
      NumberColumnBuilder(
        field: specs.catalogue[id], decimal: decimal, currencies: .none,
        placeholders: PlaceholderTable(specs.placeholders), expectedRows: texts.count), texts, neighbours: neighbours)
  }

  private static func numbers(_ column: BuiltCells) -> [String?] {
    column.cells.map { $0.value.map { FixedDecimal(tenThousandths: $0).description } }
  }

  @Test("A decimal point anywhere makes 1,234 more than a thousand in the whole column")
  func points() throws {
    #expect(Self.numbers(try Self.column(["1,234", "1.234", "9500.5"])) == ["1234", "1.234", "9500.5"])
  }

  @Test("A decimal comma anywhere makes 1.234 more than a thousand in the whole column")
  func commas() throws {
    let column = try Self.column(["1.234", "1.234,50", "48.000 €", "12", "1,234"])
    #expect(Self.numbers(column) == ["1234", "1234.5", "48000", "12", "1.234"])
  }

  private static func remarks(_ column: BuiltCells) -> [String] {
    column.column.remarks.map { "\($0.id) \($0.count) \($0.lines)" }
  }

  @Test("The notation of most cells is the column's; a number in the other is invalid, never misread")
  func mixed() throws {
    let points = try Self.column(["1,234.50", "9.5", "1.234,50", "1,234"])
    #expect(Self.numbers(points) == ["1234.5", "9.5", nil, "1234"])
    #expect(Self.remarks(points) == ["bad-number 1 [2]"])
    #expect(
      points.column.reading.en == "decimal point (cells that can be read in no other way: 2, only in the other: 1)")
    let commas = try Self.column(["1,234.50", "9,5", "1.234,50", "1,234"])
    #expect(Self.numbers(commas) == [nil, "9.5", "1234.5", "1.234"])
    #expect(commas.column.reading.es == "coma decimal (celdas que no se pueden leer de otro modo: 2, solo del otro: 1)")
  }

  @Test(
    "Where no cell tells, a number that means two things is invalid and said to be ambiguous",
    arguments: ["1,234", "1.234", "$48,000"])
  func ambiguous(_ text: String) throws {
    let column = try Self.column([text, "12", "48000"])
    #expect(Self.numbers(column) == [nil, "12", "48000"])
    #expect(column.cells[0].invalidCause == .ambiguous)
    #expect(Self.remarks(column) == ["ambiguous-number 1 [0]"])
    #expect(column.column.remarks[0].message.en.contains("`decimal: point` or `decimal: comma`"))
    #expect(column.column.reading.en == "open: decimal point or comma; set decimal")
  }

  @Test("As many cells of either notation decide nothing, and none of them is read")
  func tie() throws {
    let column = try Self.column(["1,234.50", "1.234,50", "1,234"])
    #expect(column.cells.allSatisfy { $0.invalidCause == .ambiguous })
    #expect(Self.remarks(column) == ["ambiguous-number 3 [0, 1, 2]"])
    #expect(
      column.column.reading.es
        == "abierto: celdas con punto decimal: 1, con coma: 1; indique decimal")
  }

  @Test("The workspace's sign decides before everything else")
  func decimal() throws {
    #expect(Self.numbers(try Self.column(["1.234", "1,234"], decimal: .comma)) == ["1234", "1.234"])
    let column = try Self.column(["1.234", "1,234", "9.5", "8.5"], decimal: .comma)
    #expect(Self.numbers(column) == ["1234", "1.234", nil, nil])
    #expect(column.column.reading.en == "decimal comma (set by the workspace)")
    #expect(Self.numbers(try Self.column(["1.234", "1,234"], decimal: .point)) == ["1.234", "1234"])
  }

  @Test("A column that does not tell follows the other columns of its file")
  func neighbours() throws {
    var evidence = ColumnEvidence()
    evidence.numbers = NumberEvidence(pointed: 0, commas: 2, open: 0)
    let column = try Self.column(["1.234", "7"], neighbours: [("Importe", evidence)])
    #expect(Self.numbers(column) == ["1234", "7"])
    #expect(column.column.reading.es == "coma decimal (como la columna `Importe` del archivo)")
    #expect(Self.numbers(try Self.column(["1.234", "7.5"], neighbours: [("Importe", evidence)])) == ["1.234", "7.5"])
  }

  @Test("The notation of a table in several files is decided once")
  func parts() throws {
    let run = ExportRun([
      ("a/deals.csv", "deal_id,stage,close_date,acv\nD1,Won,2026-03-02,1.234\n"),
      ("b/deals.csv", "deal_id,stage,close_date,acv\nD2,Won,2026-03-02,\"9,50 €\"\n"),
    ])
    #expect(try run.dataset().deals("acv") == ["1234", "9.5"])
  }

  private static func stranger(_ amounts: [String], _ others: [String]) throws -> ColumnRemark? {
    let rows = zip(amounts, others).enumerated().map { row, cells in
      "D\(row);Won;2026-03-02;\(cells.0);\(cells.1)\n"
    }
    let run = ExportRun([("deals.csv", "deal_id;stage;close_date;acv;Quux\n" + rows.joined())])
    let plan = try #require(try run.plans().plans.first)
    let file = try #require(try FileInspector(needs: try run.needs()).inspect([plan]).first).file
    #expect(file.columns[4].field == nil)
    return file.columns[3].remarks.first
  }

  @Test("Numbers of a column that feeds nothing tell the sign of the file, if all they make is thousands")
  func strangers() throws {
    #expect(try Self.stranger(["1.234", "5.678"], ["0,5", "0,75"]) == nil)
    #expect(try Self.stranger(["1,234", "5,678"], ["0.5", ""]) == nil)
    // Versions, or the like: they would make a bit more than one of more than a thousand.
    #expect(try Self.stranger(["1.234", "5.678"], ["1.5", "2.0"])?.id == "ambiguous-number")
    #expect(try Self.stranger(["1.234", "5,678"], ["0,5", "0,75"])?.count == 2)
    // Texts among them, or numbers of both kinds.
    #expect(try Self.stranger(["1.234", "5.678"], ["0,5", "half"])?.count == 2)
    #expect(try Self.stranger(["1.234", "5.678"], ["0,5", "0.5"])?.count == 2)
    let run = ExportRun([
      ("deals.csv", "deal_id;stage;close_date;acv;Quux\nD1;Won;2026-03-02;1.234;0,5\nD2;Won;2026-03-02;5.678;7\n")
    ])
    #expect(try run.dataset().deals("acv") == ["1234", "5678"])
  }

  @Test("In a file, one column's notation settles another's, and a currency that no column confirms is told")
  func files() throws {
    let run = ExportRun([
      "deals": "deal_id,stage,close_date,acv,amount,currency\nD1,Won,2026-03-02,€ 1.234,\"9,50 €\",EUR\n"
        + "D2,Won,2026-03-02,MXN 12,USD 7,euro\nD3,Won,2026-03-02,EUR 5,12,\n"
    ])
    let dataset = try run.dataset()
    #expect(try dataset.deals("acv") == ["1234", "12", "5"])
    let notes = dataset.diagnostics.map { "\($0.id) \($0.column) \($0.count)" }
    #expect(
      notes.filter { $0.contains("currency-") }.sorted() == [
        "currency-in-amount acv 1", "currency-mismatch acv 1", "currency-mismatch amount 1",
      ])
    let message = try #require(dataset.diagnostics.first { $0.id == "currency-in-amount" }).message
    #expect(message.en.contains("(EUR)") && message.es.contains("(EUR)"))
  }

  @Test("A dollar sign is nobody's euro: its row's currency must be one that is written so")
  func dollars() throws {
    let rows = [
      "\"$3,000.00\",EUR", "$5.5,GBP", "$5.5,euro", "R$ 5.5,BRL", "$5.5,BRL", "$5.5,USD", "$5.5,mxn", "$5.5,CLP",
      "$5.5,",
      "$5.5,whatever", "$5.5,chf",
    ]
    let run = ExportRun([
      "deals": "deal_id,stage,close_date,acv,currency\n"
        + rows.enumerated().map { "D\($0.offset),Won,2026-03-02,\($0.element)\n" }.joined()
    ])
    let notes = try run.dataset().diagnostics.filter { $0.id.hasPrefix("currency-") }
    // EUR, GBP, euro, the bare sign for BRL, and chf; a blank and a text that names no currency contradict nothing.
    #expect(notes.map { "\($0.id) \($0.column) \($0.count)" } == ["currency-mismatch acv 5"])
  }

  @Test("Blanks, placeholders and rubbish are told apart and counted")
  func states() throws {
    let column = try Self.column(["", "NULL", "TBD", "none", "0", "12 34", "about 5"])
    #expect(column.states == [.blank, .blank, .placeholder, .placeholder, .filled, .invalid, .invalid])
    #expect(column.column.counts[.invalid] == 2)
    #expect(column.column.counts.total == 7)
  }

  @Test("A count with decimals is invalid; whole numbers may be written with zeros behind the point")
  func integers() throws {
    let column = try Self.column(
      ["30", "30.0", "30.5", "1,200"], table: .activities, field: "duration_minutes")
    #expect(Self.numbers(column) == ["30", "30", nil, "1200"])
    // Without any other sign of it, only the reading that is a whole number stands.
    for text in ["1,200", "1.200"] {
      #expect(Self.numbers(try Self.column([text], table: .activities, field: "duration_minutes")) == ["1200"])
    }
  }
}
