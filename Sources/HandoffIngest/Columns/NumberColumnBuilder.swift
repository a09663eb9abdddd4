import HandoffConfig
import HandoffModel

/// Reads amounts and counts exactly; whether `1.234` is more than a thousand is decided from the whole column.
///
/// The notation of most of the cells that can only be read in one is the column's; cells that can only be read in the other
/// are invalid, never misread. Where no cell tells, the workspace decides, else the file's other columns; where nothing
/// does, numbers that mean two things are invalid and said to be ambiguous. In a field of whole numbers they mean only one.
/// Where as many cells have the one notation as the other, nothing is the column's, and all that depends on it is ambiguous.
struct NumberColumnBuilder: ColumnBuilder {
  private let isInteger: Bool
  private let decimal: Workspace.DecimalSign?
  private let placeholders: PlaceholderTable
  private var cells: [Cell] = []
  private var pointedRows: [UInt32] = []
  private var commas: [(row: Int, number: FixedDecimal)] = []
  private var open: [(row: Int, point: FixedDecimal, comma: FixedDecimal)] = []
  private var unreadable = CellTally()
  private var currencies: CurrencyCheck
  private var scratch = FoldedText()

  init(
    field: FieldDefinition, decimal: Workspace.DecimalSign?, currencies: CurrencyCheck, placeholders: PlaceholderTable,
    expectedRows: Int
  ) {
    isInteger = field.type == .integer
    self.decimal = decimal
    self.currencies = currencies
    self.placeholders = placeholders
    cells.reserveCapacity(expectedRows)
  }

  mutating func append(_ block: RecordBlock, column: Int) {
    let bytes = block.bytes.span
    for place in block.records {
      let range = CellTrimming.trimmed(bytes, block.cells[place.firstCell &+ column].range)
      var currency: CurrencyMark?
      let cell = read(bytes.extracting(range), currency: &currency)
      if let currency { currencies.note(currency, row: cells.count, place: place, in: block) }
      cells.append(cell)
    }
  }

  private mutating func read(_ text: Span<UInt8>, currency: inout CurrencyMark?) -> Cell {
    if text.isEmpty { return .blank }
    switch NumberCell.read(text, currency: &currency) {
    case .number(let number): return cell(number)
    case .pointed(let number):
      pointedRows.append(UInt32(truncatingIfNeeded: cells.count))
      return cell(number)
    case .comma(let number):
      commas.append((cells.count, number))
      return .invalid
    case .open(let point, let comma):
      open.append((cells.count, point, comma))
      return .invalid
    case .none: break
    }
    switch placeholders.verdict(text, scratch: &scratch) {
    case .blank: return .blank
    case .placeholder(let token), .none(let token): return .placeholder(token: token)
    case .negation, .content: return .invalid
    }
  }

  private func cell(_ number: FixedDecimal) -> Cell {
    isInteger && !Self.isWhole(number) ? .invalid : .filled(number.tenThousandths)
  }

  private static func isWhole(_ number: FixedDecimal) -> Bool { number.tenThousandths % FixedDecimal.unit == 0 }

  /// A column whose notation is set says nothing to others.
  var evidence: ColumnEvidence {
    var evidence = ColumnEvidence()
    guard decimal == nil else { return evidence }
    evidence.numbers = NumberEvidence(
      pointed: pointedRows.count, commas: commas.count, open: open.count,
      openPoints: open.count { $0.point.tenThousandths.magnitude < $0.comma.tenThousandths.magnitude })
    return evidence
  }

  mutating func finish(_ evidence: ColumnEvidence) -> BuiltColumn {
    let decision = DecimalSignDecision(evidence, set: decimal)
    var ambiguous = CellTally()
    switch decision.isPointed {
    case true?: break  // What only has a sense with a comma stays invalid.
    case false?:
      for row in pointedRows { cells[Int(row)] = .invalid }
      for (row, number) in commas { cells[row] = cell(number) }
    case nil:
      for row in pointedRows.map(Int.init) + commas.map(\.row) {
        cells[row] = .invalid(.ambiguous)
        ambiguous.add(row: row)
      }
    }
    for (row, point, comma) in open {
      if let isPointed = decision.isPointed {
        cells[row] = cell(isPointed ? point : comma)
      } else if isInteger, !decision.isTied {
        cells[row] = cell(Self.isWhole(point) ? point : comma)
      } else {
        cells[row] = .invalid(.ambiguous)
        ambiguous.add(row: row)
      }
    }
    (pointedRows, commas, open) = ([], [], [])
    var counts = StateCounts()
    for (row, cell) in cells.enumerated() {
      counts[cell.state] += 1
      if cell.invalidCause == .unreadable { unreadable.add(row: row) }
    }
    let isSettledByType = isInteger && decision.isPointed == nil && !decision.isTied
    return BuiltColumn(
      content: .cells(cells), counts: counts, reading: isSettledByType ? .empty : decision.words,
      notation: isSettledByType ? nil : decision.notation, remarks: remarks(ambiguous: ambiguous))
  }

  private func remarks(ambiguous: CellTally) -> [ColumnRemark] {
    let own = [
      unreadable.remark(
        .badNumber, isUnreadable: true, en: "cells are no number as the column writes them",
        es: "celdas no son un número como los escribe la columna"),
      ambiguous.remark(
        .ambiguousNumber, isUnreadable: true,
        en:
          "numbers mean two things (1.234 or 1,234), or half of them have a decimal point and half a comma, and nothing in the file says which is right; set `decimal: point` or `decimal: comma` for this source",
        es:
          "números significan dos cosas (1.234 o 1,234), o la mitad lleva punto decimal y la mitad coma, y nada en el archivo dice qué vale; indique `decimal: point` o `decimal: comma` para esta fuente"
      ),
    ]
    return own.compactMap { $0 } + currencies.remarks
  }
}
