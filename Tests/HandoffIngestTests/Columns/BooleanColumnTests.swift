import HandoffModel
import Testing

@testable import HandoffIngest

@Suite("Columns of yes and no")
struct BooleanColumnTests {
  private static func column(_ texts: [String]) throws -> BuiltCells {
    let placeholders = PlaceholderTable(try ShippedSpecs.all.get().placeholders)
    return try BuiltCells(BooleanColumnBuilder(placeholders: placeholders, expectedRows: texts.count), texts)
  }

  private static func flags(_ column: BuiltCells) -> [Bool?] { column.cells.map { $0.value.map { $0 == 1 } } }

  @Test("Where a column says 1 or nothing, nothing means no", arguments: ["1", "true", "Yes", "✓"])
  func oneOrNothing(_ yes: String) throws {
    let column = try Self.column([yes, "", yes, "  "])
    #expect(Self.flags(column) == [true, false, true, false])
    #expect(column.column.counts[.filled] == 4)
    #expect(column.column.counts[.blank] == 0)
    #expect(column.column.reading.en == "blank means no (cells with yes: 2, with no: 0)")
    #expect(column.column.reading.es == "en blanco significa no (celdas con sí: 2, con no: 0)")
  }

  @Test(
    "Where it also says no, or something else, nothing is unknown",
    arguments: [
      (["1", "0", ""], [true, false, nil]), (["1", "", "TBD"], [true, nil, nil]),
      (["1", "", "maybe"], [true, nil, nil]),
    ])
  func otherwise(_ texts: [String], _ flags: [Bool?]) throws {
    #expect(Self.flags(try Self.column(texts)) == flags)
  }

  @Test("A column of nothing says nothing, one of yes only yes, one of no keeps its blanks")
  func uniform() throws {
    #expect(Self.flags(try Self.column(["", ""])) == [nil, nil])
    #expect(Self.flags(try Self.column(["yes", "1"])) == [true, true])
    #expect(Self.flags(try Self.column(["no", ""])) == [false, nil])
    #expect(Self.flags(try Self.column([])) == [])
  }

  @Test("Where nothing was to decide nothing is said, and unreadable cells are placed")
  func words() throws {
    let column = try Self.column(["1", "0", "", "perhaps"])
    #expect(column.column.reading.isEmpty)
    #expect(column.column.remarks.map { "\($0.id) \($0.count) \($0.lines)" } == ["bad-boolean 1 [3]"])
  }

  @Test("A spelling of no comes before the list of none answers; n/a is a placeholder")
  func noFirst() throws {
    #expect(try Self.column(["no", "n/a", "null", "2"]).states == [.filled, .placeholder, .blank, .invalid])
  }
}
