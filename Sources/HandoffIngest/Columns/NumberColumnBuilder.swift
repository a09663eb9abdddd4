import HandoffModel

/// Reads amounts and counts exactly; whether `1.234` is more than a thousand is decided from the whole column.
///
/// Where more cells can only be read with a decimal comma (`1.234,50`) than with a point, the column has commas; elsewhere
/// it has points, and what can only be read with a comma is invalid.
struct NumberColumnBuilder: ColumnBuilder {
  private let isInteger: Bool
  private let placeholders: PlaceholderTable
  private var cells: [Cell] = []
  private var pointedCount = 0
  private var commas: [(row: Int, number: FixedDecimal)] = []
  private var open: [(row: Int, comma: FixedDecimal)] = []
  private var scratch = FoldedText()

  init(field: FieldDefinition, placeholders: PlaceholderTable, expectedRows: Int) {
    isInteger = field.type == .integer
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
    case .number(let number): return cell(number)
    case .pointed(let number):
      pointedCount += 1
      return cell(number)
    case .comma(let number):
      commas.append((cells.count, number))
      return .invalid
    case .open(let point, let comma):
      open.append((cells.count, comma))
      return cell(point)
    case .none: break
    }
    switch placeholders.verdict(text, scratch: &scratch) {
    case .blank: return .blank
    case .placeholder(let token), .none(let token): return .placeholder(token: token)
    case .content: return .invalid
    }
  }

  private func cell(_ number: FixedDecimal) -> Cell {
    let isWhole = number.tenThousandths % FixedDecimal.unit == 0
    return isInteger && !isWhole ? .invalid : .filled(number.tenThousandths)
  }

  var evidence: ColumnEvidence {
    var evidence = ColumnEvidence()
    evidence.pointed = pointedCount
    evidence.commas = commas.count
    return evidence
  }

  mutating func finish(_ evidence: ColumnEvidence) -> BuiltColumn {
    if evidence.commas > evidence.pointed {
      for (row, number) in commas { cells[row] = cell(number) }
      for (row, number) in open { cells[row] = cell(number) }
    }
    (commas, open) = ([], [])
    var counts = StateCounts()
    for cell in cells { counts[cell.state] += 1 }
    return BuiltColumn(content: .cells(cells), counts: counts)
  }
}
