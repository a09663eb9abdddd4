import HandoffModel

/// Reads terms in months; a text that says nothing about a length is a placeholder, a length that cannot be read is invalid.
struct MonthsColumnBuilder: ColumnBuilder {
  private let placeholders: PlaceholderTable
  private var cells: [Cell] = []
  private var scratch = FoldedText()

  init(placeholders: PlaceholderTable, expectedRows: Int) {
    self.placeholders = placeholders
    cells.reserveCapacity(expectedRows)
  }

  mutating func append(_ block: RecordBlock, column: Int) {
    let bytes = block.bytes.span
    for place in block.records {
      let range = CellTrimming.trimmed(bytes, block.cells[place.firstCell &+ column].range)
      cells.append(read(bytes.extracting(range)))
    }
  }

  private mutating func read(_ text: Span<UInt8>) -> Cell {
    if text.isEmpty { return .blank }
    switch NumberCell.read(text) {
    case .number(let number), .pointed(let number), .comma(let number), .open(let number, _):
      return .filled(number.tenThousandths)
    case .none: break
    }
    switch placeholders.verdict(text, scratch: &scratch) {
    case .blank: return .blank
    case .placeholder(let token), .none(let token): return .placeholder(token: token)
    case .negation, .content: break
    }
    scratch.foldToWords(text)
    switch MonthsCell.read(scratch) {
    case .months(let months): return .filled(months)
    case .unreadable: return .invalid
    case .nothing: return .placeholder(token: PlaceholderToken.untold)
    }
  }

  mutating func finish(_ evidence: ColumnEvidence) -> BuiltColumn {
    var counts = StateCounts()
    var unreadable = CellTally()
    for (row, cell) in cells.enumerated() {
      counts[cell.state] += 1
      if cell.state == .invalid { unreadable.add(row: row) }
    }
    let remark = unreadable.remark(
      .badNumber, isUnreadable: true, en: "cells are no length of time", es: "celdas no son una duración")
    return BuiltColumn(content: .cells(cells), counts: counts, remarks: remark.map { [$0] } ?? [])
  }
}
