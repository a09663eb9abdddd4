import HandoffModel
import Testing

@testable import HandoffIngest

@Suite("Columns of numbers")
struct NumberColumnTests {
  private static func column(_ texts: [String], table: TableName = .deals, field: String = "acv") throws
    -> BuiltCells
  {
    let specs = try ShippedSpecs.all.get()
    let id = try #require(specs.catalogue.id(table, field))
    return try BuiltCells(
      NumberColumnBuilder(
        field: specs.catalogue[id], placeholders: PlaceholderTable(specs.placeholders),
        expectedRows: texts.count), texts)
  }

  private static func numbers(_ column: BuiltCells) -> [String?] {
    column.cells.map { $0.value.map { FixedDecimal(tenThousandths: $0).description } }
  }

  @Test("Without a decimal comma in sight, points stand before decimals")
  func points() throws {
    #expect(Self.numbers(try Self.column(["1,234", "1.234", "9500.5"])) == ["1234", "1.234", "9500.5"])
    #expect(Self.numbers(try Self.column(["1,234", "12"])) == ["1234", "12"])
  }

  @Test("A decimal comma anywhere makes 1.234 more than a thousand in the whole column")
  func commas() throws {
    let column = try Self.column(["1.234", "1.234,50", "48.000 €", "12", "1,234"])
    #expect(Self.numbers(column) == ["1234", "1234.5", "48000", "12", "1.234"])
  }

  @Test("In a column of points a number with a comma is invalid, never misread")
  func mixed() throws {
    let column = try Self.column(["1,234.50", "1.234,50", "1,234"])
    #expect(Self.numbers(column) == ["1234.5", nil, "1234"])
    #expect(column.states == [.filled, .invalid, .filled])
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
  }
}
