import HandoffModel
import Testing

@Suite("Cell")
struct CellTests {
  @Test(
    "A filled cell gives back its value",
    arguments: [0, 1, -1, 10_000, -(1 << 56), 1 << 56, Int64.max, Int64.min + (1 << 32)])
  func filled(_ value: Int64) {
    let cell = Cell.filled(value)
    #expect(cell.state == .filled)
    #expect(cell.isFilled)
    #expect(cell.value == value)
    #expect(cell.placeholderToken == nil)
  }

  @Test("Values below everything a field can hold become the smallest that is still filled")
  func floor() {
    #expect(Cell.filled(.min).value == Int64.min + (1 << 32))
    #expect(Cell.filled(.min).state == .filled)
  }

  @Test(
    "Other states have no value",
    arguments: [
      (Cell.notExported, CellState.notExported), (.blank, .blank), (.invalid, .invalid),
      (.placeholder(token: 0), .placeholder),
    ])
  func states(_ cell: Cell, _ state: CellState) {
    #expect(cell.state == state)
    #expect(!cell.isFilled)
    #expect(cell.value == nil)
    #expect(cell.moment == nil)
  }

  @Test("A placeholder keeps its token", arguments: [0, 1, 239, 70_000, 0x0FFF_FFFF])
  func tokens(_ token: Int) {
    #expect(Cell.placeholder(token: token).state == .placeholder)
    #expect(Cell.placeholder(token: token).placeholderToken == token)
  }

  @Test("Booleans are 0 and 1, moments their raw word")
  func typed() throws {
    #expect(Cell.boolean(true).value == 1)
    #expect(Cell.boolean(false).value == 0)
    for text in ["2026-03-04", "1969-12-31", "0001-01-01", "9999-12-31"] {
      let moment = Moment.day(try #require(Day(parsing: text)))
      #expect(Cell.moment(moment).moment == moment)
    }
    let instant = Moment.instant(Instant(seconds: -1))
    #expect(Cell.moment(instant).moment == instant)
  }

  @Test("Every state survives 32 bits; so do values and tokens up to 29")
  func packed() {
    let cells: [Cell] = [
      .notExported, .blank, .invalid, .placeholder(token: 0), .placeholder(token: 0x0FFF_FFFF), .filled(0),
      .filled(1),
      .filled(Int64(PackedCell.maximumValue)),
    ]
    #expect(cells.map { PackedCell($0).cell } == cells)
    #expect(PackedCell.maximumValue == 536_870_911)
    #expect(MemoryLayout<PackedCell>.stride == 4)
  }

  @Test("Every state survives one byte, the token of a placeholder does not")
  func codes() {
    for value in 0...Int64(CodeCell.maximumValue) { #expect(CodeCell(.filled(value)).cell == .filled(value)) }
    #expect(CodeCell(.notExported).cell == .notExported)
    #expect(CodeCell(.blank).cell == .blank)
    #expect(CodeCell(.invalid).cell == .invalid)
    #expect(CodeCell(.placeholder(token: 7)).cell == .placeholder(token: PlaceholderToken.untold))
    #expect(MemoryLayout<CodeCell>.stride == 1)
  }

  @Test(
    "The cause of an unreadable cell is kept in both widths, and is no placeholder", arguments: InvalidCause.allCases)
  func causes(_ cause: InvalidCause) {
    let cell = Cell.invalid(cause)
    #expect(cell.state == .invalid && cell.invalidCause == cause && cell.placeholderToken == nil && cell.value == nil)
    #expect(PackedCell(cell).cell == cell)
    #expect(CodeCell(cell).cell == .invalid)
    #expect(Cell.placeholder(token: 0).invalidCause == nil && Cell.blank.invalidCause == nil)
  }

  @Test(
    "A value that does not fit one byte is invalid, never another value",
    arguments: [240, 247, 248, 255, 256, -1, Int64.max])
  func codeOverflow(_ value: Int64) {
    #expect(CodeCell(.filled(value)).cell == .invalid)
  }
}
