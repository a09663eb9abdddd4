import HandoffModel

/// Finds cells that are exactly as long as a spreadsheet's longest cell: the rest of their text was cut off.
struct TruncatedCells: Sendable {
  /// Characters of UTF-16 in the longest cell of a spreadsheet.
  private static let longest = 32_767

  /// By position of the column.
  private var tallies: [Int: CellTally] = [:]

  /// Costs a subtraction for records that are too short to hold such a cell.
  mutating func look(at place: RecordPlace, row: Int, in block: RecordBlock) {
    guard place.cellCount > 0 else { return }
    let (first, last) = (block.cells[place.firstCell], block.cells[place.firstCell + place.cellCount - 1])
    guard Int(last.end) - Int(first.start) >= Self.longest else { return }
    let bytes = block.bytes.span
    for column in 0..<place.cellCount {
      let range = block.cells[place.firstCell + column].range
      if range.count >= Self.longest, Self.characters(bytes.extracting(range)) == Self.longest {
        tallies[column, default: CellTally()].add(row: row)
      }
    }
  }

  /// UTF-16 units of a text in UTF-8: one per lead byte, two for those of four bytes.
  private static func characters(_ text: Span<UInt8>) -> Int {
    var count = 0
    for index in text.indices where text[index] & 0xC0 != 0x80 { count += text[index] >= 0xF0 ? 2 : 1 }
    return count
  }

  func remark(column: Int) -> ColumnRemark? {
    tallies[column]?.remark(
      "truncated-text",
      en: "cells have exactly 32,767 characters, the most that a spreadsheet keeps: the rest of their text was cut off",
      es:
        "celdas tienen exactamente 32.767 caracteres, el máximo que guarda una hoja de cálculo: el resto de su texto se cortó"
    )
  }
}
