import HandoffModel
import TestSupport
import Testing

@testable import HandoffConfig
@testable import HandoffIngest

/// The order of day and month is decided once, from the whole column.
@Suite("Columns of dates")
struct MomentColumnTests {
  private static func column(
    _ texts: [String], field: String = "kickoff_at", zone: Zone = .utc, order: Workspace.DateOrder? = nil,
    isKept: Bool = true, neighbours: [(header: String, evidence: ColumnEvidence)] = []
  ) throws -> BuiltCells {
    let specs = try ShippedSpecs.all.get()
    let id = try #require(specs.catalogue.id(.deals, field))
    return try BuiltCells(
      MomentColumnBuilder(
        field: specs.catalogue[id], header: "Fecha", zone: zone, order: order,
        placeholders: PlaceholderTable(specs.placeholders), isKept: isKept, expectedRows: texts.count), texts,
      neighbours: neighbours)
  }

  private static func moments(_ column: BuiltCells) -> [String?] {
    column.cells.map { $0.moment?.description }
  }

  @Test("One first number above 12 makes the whole column day first")
  func dayFirst() throws {
    let column = try Self.column(["3/4/2026", "13/4/2026", "5/6/2026 10:00", "2026-01-09", ""])
    #expect(Self.moments(column) == ["2026-04-03", "2026-04-13", "2026-06-05T10:00:00Z", "2026-01-09", nil])
    #expect(column.column.reading.es == "dmy (primer número mayor que 12 en 1 de 3 celdas)")
    #expect(column.column.reading.en == "dmy (first number above 12 in 1 of 3 cells)")
  }

  @Test("One second number above 12 makes the whole column month first, wherever it stands")
  func monthFirst() throws {
    let column = try Self.column(["3/4/2026", "5/6/2026 10:00", "4/13/2026", "12/31/2026"])
    #expect(Self.moments(column) == ["2026-03-04", "2026-05-06T10:00:00Z", "2026-04-13", "2026-12-31"])
    #expect(column.column.reading.en == "mdy (second number above 12 in 2 of 4 cells)")
  }

  @Test(
    "Without evidence the column is refused with the option to set",
    arguments: [["3/4/2026"], ["1/2/2026", "12/11/2026", "2026-05-05"]])
  func undecidable(_ texts: [String]) throws {
    let error = try #require(throws: InputError.self) { try Self.column(texts) }
    #expect(error.reason == .ambiguousDate)
    #expect(error.message.en.contains("`Fecha` (field kickoff_at)"))
    #expect(error.message.en.contains("set `date_order: dmy` or `date_order: mdy`"))
    #expect(error.message.es.contains("`date_order: dmy`"))
  }

  @Test("Evidence for both orders is refused with the counts")
  func inconsistent() throws {
    let error = try #require(throws: InputError.self) {
      try Self.column(["13/4/2026", "14/4/2026", "4/13/2026"])
    }
    #expect(error.reason == .inconsistentDateOrder)
    #expect(error.message.en.contains("day/month (cells: 2) and month/day (cells: 1)"))
    #expect(error.message.en.contains("`date_order`"))
  }

  @Test("The workspace's order settles both, and what it does not allow is invalid")
  func order() throws {
    #expect(Self.moments(try Self.column(["3/4/2026"], order: .mdy)) == ["2026-03-04"])
    let column = try Self.column(["13/4/2026", "4/13/2026", "3/4/2026"], order: .dmy)
    #expect(Self.moments(column) == ["2026-04-13", nil, "2026-04-03"])
    #expect(column.states == [.filled, .invalid, .filled])
    #expect(column.column.reading.en == "dmy (set by the workspace)")
  }

  @Test("A cell that is a date in neither order is invalid and no evidence")
  func neither() throws {
    let column = try Self.column(["13/13/2026", "31/31/2026", "14/4/2026", "3/4/2026"])
    #expect(Self.moments(column) == [nil, nil, "2026-04-14", "2026-04-03"])
  }

  @Test("Dates that are the same in both orders need none")
  func palindromes() throws {
    #expect(Self.moments(try Self.column(["3/3/2026", "12/12/2026"])) == ["2026-03-03", "2026-12-12"])
  }

  @Test("A day that does not exist in the order decided is invalid")
  func nonexistent() throws {
    #expect(Self.moments(try Self.column(["30/2/2026", "29/2/2024"])) == [nil, "2024-02-29"])
  }

  @Test("Blanks, placeholders and rubbish are told apart and counted")
  func states() throws {
    let column = try Self.column([
      "", "  ", "null", "TBD", "n/a", "soon", "2026-02-30", "2026-03-04", " 2026-03-05 ",
    ])
    #expect(
      column.states == [
        .blank, .blank, .blank, .placeholder, .placeholder, .invalid, .invalid, .filled, .filled,
      ])
    #expect(column.column.counts[.blank] == 3)
    #expect(column.column.counts[.placeholder] == 2)
    #expect(column.column.counts[.invalid] == 2)
    #expect(column.column.counts[.filled] == 2)
    #expect(column.column.counts.total == 9)
  }

  private static func remarks(_ column: BuiltCells) -> [String] {
    column.column.remarks.map { "\($0.id) \($0.count) \($0.lines)" }
  }

  private static func neighbour(_ header: String, dayFirst: Int = 0, monthFirst: Int = 0) -> (String, ColumnEvidence) {
    var evidence = ColumnEvidence()
    (evidence.dates.dayFirst, evidence.dates.monthFirst) = (dayFirst, monthFirst)
    return (header, evidence)
  }

  @Test("A column that does not tell follows the other columns of its file, if they agree")
  func neighbours() throws {
    let day = Self.neighbour("Alta", dayFirst: 3)
    let month = Self.neighbour("Baja", monthFirst: 1)
    let silent = Self.neighbour("Nada")
    let torn = Self.neighbour("Mixta", dayFirst: 1, monthFirst: 1)
    let column = try Self.column(["3/4/2026"], neighbours: [silent, torn, day])
    #expect(Self.moments(column) == ["2026-04-03"])
    #expect(column.column.reading.en == "dmy (as column `Alta` of the file)")
    #expect(column.column.reading.es == "dmy (como la columna `Alta` del archivo)")
    #expect(Self.moments(try Self.column(["3/4/2026"], neighbours: [month])) == ["2026-03-04"])
    // Its own cells come first, and columns that disagree say nothing.
    #expect(
      Self.moments(try Self.column(["3/4/2026", "4/13/2026"], neighbours: [day])) == ["2026-03-04", "2026-04-13"])
    let error = try #require(throws: InputError.self) { try Self.column(["3/4/2026"], neighbours: [day, month]) }
    #expect(error.reason == .ambiguousDate)
    // A column that contradicts itself is not settled by others.
    let mixed = try #require(throws: InputError.self) {
      try Self.column(["13/4/2026", "4/13/2026"], neighbours: [day])
    }
    #expect(mixed.reason == .inconsistentDateOrder)
  }

  @Test("A column that few cells turn against all others of its file says so, unless the workspace has set its order")
  func contradiction() throws {
    let day = Self.neighbour("Alta", dayFirst: 2)
    let column = try Self.column(["02/17/2025", "05/03/2025"], neighbours: [day])
    #expect(Self.moments(column) == ["2025-02-17", "2025-05-03"])
    #expect(Self.remarks(column) == ["inconsistent-date-order 1 [0]"])
    let message = try #require(column.column.remarks.first).message
    #expect(message.en.contains("column mdy") && message.en.contains("(`Alta`) are dmy"))
    #expect(message.es.contains("columna mdy") && message.es.contains("(`Alta`) son dmy"))
    #expect(Self.remarks(try Self.column(["02/17/2025"], order: .mdy, neighbours: [day])).isEmpty)
    // Three cells against two: the other column is the one to speak up.
    let three = try Self.column(["02/17/2025", "02/18/2025", "02/19/2025"], neighbours: [day])
    #expect(Self.remarks(three).isEmpty)
    // Others that differ among themselves, or agree.
    let month = Self.neighbour("Baja", monthFirst: 1)
    #expect(Self.remarks(try Self.column(["02/17/2025"], neighbours: [day, month])).isEmpty)
    #expect(Self.remarks(try Self.column(["02/17/2025"], neighbours: [month])).isEmpty)
  }

  @Test("In a file, the column of one mistyped date is told, the others are not")
  func mistyped() throws {
    let run = ExportRun([
      (
        "deals.csv",
        "deal_id;close_date;stage;kickoff_at\n1;13/02/2025;Won;02/17/2025\n2;14/02/2025;Won;05/03/2025\n"
      )
    ])
    let notes = try run.dataset().diagnostics.filter { $0.id == "inconsistent-date-order" }
    #expect(notes.map { "\($0.column) \($0.count)" } == ["kickoff_at 1"])
  }

  @Test(
    "Where every time is midnight, of no zone, the cells are days", arguments: ["Europe/Madrid", "America/Mexico_City"])
  func midnights(_ zone: String) throws {
    let zone = try #require(Zone.named(zone))
    let texts = ["2025-01-31 00:00:00", "2025-03-14", "31/1/2025 0:00", "2025-02-10T00:00", ""]
    let column = try Self.column(texts, zone: zone)
    #expect(Self.moments(column) == ["2025-01-31", "2025-03-14", "2025-01-31", "2025-02-10", nil])
    #expect(column.column.latest?.description == "2025-03-14")
    #expect(column.column.counts[.filled] == 4)
    #expect(
      column.column.reading.en
        == "dmy (first number above 12 in 1 of 1 cells); days (every time of day in 3 cells is 00:00)")
  }

  @Test(
    "One other time makes every midnight a time",
    arguments: ["2025-03-14 09:30:00", "2025-03-14T00:00:00Z", "14/3/2025 9:30"])
  func midnightsAmongTimes(_ other: String) throws {
    let zone = try #require(Zone.named("Europe/Madrid"))
    let column = try Self.column(["2025-01-31 00:00:00", other, "31/1/2025 0:00", "2025-02-10"], zone: zone)
    #expect(
      Self.moments(column).enumerated().filter { $0.offset != 1 }.map(\.element) == [
        "2025-01-30T23:00:00Z", "2025-01-30T23:00:00Z", "2025-02-10",
      ])
    #expect(column.column.counts[.filled] == 4)
  }

  @Test("Midnights of a table in several files are decided together")
  func midnightsOfParts() throws {
    var run = ExportRun([
      ("a/deals.csv", "deal_id,stage,close_date,won_at\nD1,Won,2026-03-02,2026-03-02 00:00:00\n"),
      ("b/deals.csv", "deal_id,stage,close_date,won_at\nD2,Won,2026-03-02,2026-03-02 10:00:00\n"),
    ])
    run.zone = "Europe/Madrid"
    #expect(try run.dataset().deals("won_at") == ["2026-03-01T23:00:00Z", "2026-03-02T09:00:00Z"])
    run.files[1].text = "deal_id,stage,close_date,won_at\nD2,Won,2026-03-02,2026-03-02 00:00:00\n"
    #expect(try run.dataset().deals("won_at") == ["2026-03-02", "2026-03-02"])
  }

  @Test("Numbers are dates where most cells are such numbers")
  func serials() throws {
    let column = try Self.column(["45631", "45632.5", "2024-12-07", "", "TBD"])
    #expect(Self.moments(column) == ["2024-12-05", "2024-12-06T12:00:00Z", "2024-12-07", nil, nil])
    #expect(column.column.reading.en == "spreadsheet serial numbers (2 of 3 cells)")
    #expect(Self.moments(try Self.column(["45631.9"], field: "renewal_date")) == ["2024-12-05"])
  }

  @Test(
    "Elsewhere a number is no date",
    arguments: [
      ["45631", "2024-12-07"], ["45631", "soon"], ["45631", "3/3/2026", "2024-12-07"],
      ["45631", "45632", "1234", "99"],
    ])
  func numbersAmongDates(_ texts: [String]) throws {
    let column = try Self.column(texts)
    #expect(column.states[0] == .invalid)
    #expect(column.column.remarks.contains { $0.id == "bad-date" && $0.lines.contains(0) })
  }

  // Madrid 2026: forward from 02:00 to 03:00 on 29 March, back from 03:00 to 02:00 on 25 October.
  @Test("What is odd about dates is counted with its place")
  func oddities() throws {
    let zone = try #require(Zone.named("Europe/Madrid"))
    let column = try Self.column(
      ["2026-03-29 02:30", "25/10/2026 2:10", "soon", "2026-02-30", "9999-12-31", "1/2/26", "2026-10-25 02:30:00"],
      zone: zone)
    #expect(
      Self.remarks(column) == [
        "bad-date 2 [2, 3]", "implausible-date 1 [4]", "two-digit-year 1 [5]", "nonexistent-local-time 1 [0]",
        "ambiguous-local-time 2 [1, 6]",
      ])
    #expect(
      Self.moments(column) == [
        "2026-03-29T01:30:00Z", "2026-10-25T00:10:00Z", nil, nil, nil, "2026-02-01", "2026-10-25T00:30:00Z",
      ])
    #expect(column.cells[4].invalidCause == .implausible && column.cells[3].invalidCause == .unreadable)
    #expect(column.column.remarks[4].message.en.contains("Europe/Madrid"))
    #expect(column.column.remarks.allSatisfy { !$0.message.es.isEmpty && $0.message.es != $0.message.en })
  }

  @Test("A column that is only looked into stops nobody, and says that its dates were not read")
  func undecided() throws {
    let column = try Self.column(["1/2/2026", "2026-03-04", "3/4/2026"], isKept: false)
    #expect(Self.remarks(column) == ["ambiguous-date 2 [0, 2]"])
    #expect(column.column.counts[.invalid] == 2 && column.column.counts[.filled] == 1)
    #expect(column.column.reading.en == "open: day/month or month/day; set date_order")
  }

  @Test("In a column of days no clock is asked")
  func noClock() throws {
    let zone = try #require(Zone.named("Europe/Madrid"))
    let column = try Self.column(["2026-03-29 02:30", "2026-10-25 02:30"], field: "renewal_date", zone: zone)
    #expect(Self.moments(column) == ["2026-03-29", "2026-10-25"])
    #expect(Self.remarks(column) == [])
  }

  @Test("A column read only for its latest fact keeps no cells, and tells the same fact and counts")
  func latestOnly() throws {
    for texts in [
      ["2026-03-04", "", "2026-03-09", "TBD"], ["13/4/2026", "3/5/2026", "31/2/2026"], ["", "x"], [],
      ["2026-03-04 00:00", "2026-03-09 00:00", "2026-03-05"], ["2026-03-04 10:00", "2026-03-09 00:00"],
      ["45631", "45632.5", "1900-01-01"], ["45631", "2026-03-04", "2026-03-05"],
    ] {
      let (kept, passed) = (try Self.column(texts), try Self.column(texts, isKept: false))
      #expect(passed.cells.isEmpty)
      #expect(passed.column.counts == kept.column.counts)
      #expect(passed.column.latest == kept.column.latest)
      #expect(kept.column.latest == LatestFact.latest(kept.cells, zone: .utc))
    }
  }

  @Test("Shuffled rows of random dates give the same cells and the same decision")
  func shuffled() throws {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<200 {
      let dates = (0..<1 + random.below(6)).map { _ in "\(1 + random.below(14))/\(1 + random.below(14))/2026"
      }
      let order = dates.indices.shuffled(using: &random)
      let first = Result { try Self.column(dates) }
      let second = Result { try Self.column(order.map { dates[$0] }) }
      switch (first, second) {
      case (.success(let first), .success(let second)):
        let cells = first.cells
        #expect(second.cells == order.map { cells[$0] })
        #expect(first.column.reading == second.column.reading)
      case (.failure(let first as InputError), .failure(let second as InputError)):
        #expect(first.message == second.message)
      default: Issue.record("the order of rows decided: \(dates)")
      }
    }
  }
}
