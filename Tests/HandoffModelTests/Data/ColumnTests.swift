import HandoffModel
import Testing

@Suite("Column and table")
struct ColumnTests {
  private static let cells: [Cell] = [
    .filled(3), .blank, .placeholder(token: PlaceholderToken.untold), .invalid, .notExported, .filled(0),
  ]

  private static let columns: [Column] = [
    Column(.cells(cells)), Column(.packed(cells.map(PackedCell.init))),
    Column(.codes(cells.map(CodeCell.init))),
  ]

  @Test("However a column is stored, its cells are the same")
  func storages() {
    for column in Self.columns {
      #expect(Self.cells.indices.map { column[$0] } == Self.cells)
      #expect(!column.isAbsent)
    }
  }

  @Test("Rows in another order, some twice and some not at all")
  func reordered() {
    let rows: [Int32] = [5, 0, 0, 2]
    for column in Self.columns {
      let moved = column.reordered(by: rows)
      #expect(rows.indices.map { moved[$0] } == rows.map { Self.cells[Int($0)] })
      #expect(column.reordered(by: []).isAbsent == false)
    }
  }

  @Test("An absent column is not exported in every row, however many are asked for")
  func absent() {
    let column = Column(.absent)
    #expect(column.isAbsent)
    #expect(column[0] == .notExported)
    #expect(column[1_000_000] == .notExported)
    #expect(column.reordered(by: [3, 2]).isAbsent)
  }

  @Test("A table reorders all its columns, files and lines together")
  func table() {
    let (first, second, third) = (FieldID(index: 0), FieldID(index: 1), FieldID(index: 2))
    var table = Table(
      name: .deals,
      columns: [
        first: Column(.cells([.filled(10), .filled(11), .filled(12)])),
        second: Column(.codes([.blank, .invalid, .filled(1)].map(CodeCell.init))),
      ],
      files: [0, 0, 1], lines: [2, 3, 2])
    table.reorder(by: [2, 0])
    #expect(table.rowCount == 2)
    #expect(table.files == [1, 0])
    #expect(table.lines == [2, 2])
    #expect((0..<2).map { table.column(first)[$0] } == [.filled(12), .filled(10)])
    #expect((0..<2).map { table.column(second)[$0] } == [.filled(1), .blank])
    #expect(table.has(first))
    #expect(!table.has(third))
    #expect(table.column(third).isAbsent)
    table.set(third, Column(.absent))
    #expect(!table.has(third))
    table.drop(first)
    #expect(!table.has(first))
  }

  @Test("The rows of a deal in a child table")
  func childTable() {
    let table = Table(name: .activities, columns: [:], files: [0, 0, 0], lines: [2, 3, 4])
    let child = ChildTable(table: table, starts: [0, 2, 2, 3])
    #expect((0..<3).map { child.range(of: $0) } == [0..<2, 2..<2, 2..<3])
  }
}
