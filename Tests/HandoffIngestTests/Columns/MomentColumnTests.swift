import HandoffModel
import Testing

@testable import HandoffConfig
@testable import HandoffIngest

/// The order of day and month is decided once, from the whole column.
@Suite("Columns of dates")
struct MomentColumnTests {
  private static func column(
    _ texts: [String], field: String = "kickoff_at", zone: Zone = .utc, order: Workspace.DateOrder? = nil,
    isKept: Bool = true
  ) throws -> BuiltCells {
    let specs = try ShippedSpecs.all.get()
    let id = try #require(specs.catalogue.id(.deals, field))
    return try BuiltCells(
      MomentColumnBuilder(
        field: specs.catalogue[id], header: "Fecha", zone: zone, order: order,
        placeholders: PlaceholderTable(specs.placeholders), isKept: isKept, expectedRows: texts.count), texts)
  }

  private static func moments(_ column: BuiltCells) -> [String?] {
    column.cells.map { $0.moment?.description }
  }

  @Test("One first number above 12 makes the whole column day first")
  func dayFirst() throws {
    let column = try Self.column(["3/4/2026", "13/4/2026", "5/6/2026 10:00", "2026-01-09", ""])
    #expect(Self.moments(column) == ["2026-04-03", "2026-04-13", "2026-06-05T10:00:00Z", "2026-01-09", nil])
    #expect(column.column.dateOrder == "dmy (first number above 12 in 1 of 3 cells)")
  }

  @Test("One second number above 12 makes the whole column month first, wherever it stands")
  func monthFirst() throws {
    let column = try Self.column(["3/4/2026", "5/6/2026 10:00", "4/13/2026", "12/31/2026"])
    #expect(Self.moments(column) == ["2026-03-04", "2026-05-06T10:00:00Z", "2026-04-13", "2026-12-31"])
    #expect(column.column.dateOrder == "mdy (second number above 12 in 2 of 4 cells)")
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
    #expect(error.message.en.contains("day/month (2 cells) and month/day (1 cells)"))
    #expect(error.message.en.contains("`date_order`"))
  }

  @Test("The workspace's order settles both, and what it does not allow is invalid")
  func order() throws {
    #expect(Self.moments(try Self.column(["3/4/2026"], order: .mdy)) == ["2026-03-04"])
    let column = try Self.column(["13/4/2026", "4/13/2026", "3/4/2026"], order: .dmy)
    #expect(Self.moments(column) == ["2026-04-13", nil, "2026-04-03"])
    #expect(column.states == [.filled, .invalid, .filled])
    #expect(column.column.dateOrder == "dmy (set by the workspace)")
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

  @Test("A column read only for its latest fact keeps no cells, and tells the same fact and counts")
  func latestOnly() throws {
    for texts in [
      ["2026-03-04", "", "2026-03-09", "TBD"], ["13/4/2026", "3/5/2026", "31/2/2026"], ["", "x"], [],
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
        #expect(first.column.dateOrder == second.column.dateOrder)
      case (.failure(let first as InputError), .failure(let second as InputError)):
        #expect(first.message == second.message)
      default: Issue.record("the order of rows decided: \(dates)")
      }
    }
  }
}
