import HandoffModel

/// Reads yes and no; where a column only ever says yes or nothing, nothing means no.
struct BooleanColumnBuilder: ColumnBuilder {
  private let placeholders: PlaceholderTable
  private var cells: [CodeCell] = []
  private var counts = StateCounts()
  private var yesCount = 0
  private var unreadable = CellTally()
  private var scratch = FoldedText()

  init(placeholders: PlaceholderTable, expectedRows: Int) {
    self.placeholders = placeholders
    cells.reserveCapacity(expectedRows)
  }

  mutating func append(_ block: RecordBlock, column: Int) {
    let bytes = block.bytes.span
    for place in block.records {
      let range = CellTrimming.trimmed(bytes, block.cells[place.firstCell &+ column].range)
      let cell = read(bytes.extracting(range))
      counts[cell.state] += 1
      if cell.value == 1 { yesCount += 1 }
      cells.append(CodeCell(cell))
    }
  }

  private mutating func read(_ text: Span<UInt8>) -> Cell {
    if text.isEmpty { return .blank }
    if let flag = BooleanCell.read(text, scratch: &scratch) { return .boolean(flag) }
    switch placeholders.verdict(text, scratch: &scratch) {
    case .blank: return .blank
    case .placeholder(let token), .none(let token): return .placeholder(token: token)
    case .negation, .content:
      unreadable.add(row: cells.count)
      return .invalid
    }
  }

  var evidence: ColumnEvidence {
    var evidence = ColumnEvidence()
    evidence.yes = yesCount
    evidence.otherThanYes = counts.total - yesCount - counts[.blank]
    return evidence
  }

  mutating func finish(_ evidence: ColumnEvidence) -> BuiltColumn {
    var reading = LocalizedText.empty
    if evidence.yes > 0, evidence.otherThanYes == 0, counts[.blank] > 0 {
      reading = LocalizedText(
        en: "blank means no (cells with yes: \(evidence.yes), with no: 0)",
        es: "en blanco significa no (celdas con sí: \(evidence.yes), con no: 0)")
      let no = CodeCell(.boolean(false))
      for index in cells.indices where cells[index].cell.state == .blank { cells[index] = no }
      counts[.filled] += counts[.blank]
      counts[.blank] = 0
    }
    let remark = unreadable.remark(
      "bad-boolean", isUnreadable: true, en: "cells are neither yes nor no", es: "celdas no son ni sí ni no")
    return BuiltColumn(
      content: .codes(cells), counts: counts, reading: reading, remarks: remark.map { [$0] } ?? [])
  }
}
