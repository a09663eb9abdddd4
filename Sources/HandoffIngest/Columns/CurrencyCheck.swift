import HandoffModel

/// Compares the currencies written beside amounts with the currency column of their rows, so that none is lost unnoticed.
struct CurrencyCheck: Sendable {
  /// Cell position of the currency in the same file; nil where the file has none.
  private let column: Int?
  private let choices: ChoiceSpellings?
  private var contradicted = CellTally()
  private var unbacked = CellTally()
  /// Currencies met where no column tells any.
  private var codes: Set<String> = []
  private var folded = FoldedText()

  init(column: Int?, field: FieldDefinition?) {
    self.column = field == nil ? nil : column
    choices = field.map(ChoiceSpellings.init)
  }

  static let none = CurrencyCheck(column: nil, field: nil)

  mutating func note(_ mark: CurrencyMark, row: Int, place: RecordPlace, in block: RecordBlock) {
    let bytes = block.bytes.span
    let range = column.map { CellTrimming.trimmed(bytes, block.cells[place.firstCell + $0].range) } ?? 0..<0
    // Where no column tells which dollar it is, a bare sign tells no more.
    guard mark != .anyDollar || !range.isEmpty else { return }
    guard !range.isEmpty else {
      unbacked.add(row: row)
      codes.insert(mark.code)
      return
    }
    let text = bytes.extracting(range)
    guard mark != .anyDollar else {
      if let own = currency(text), !own.hasDollarSign { contradicted.add(row: row) }
      return
    }
    let written = choices?.value(of: text, scratch: &folded) ?? String(decoding: block.bytes[range], as: UTF8.self)
    if written.uppercased() != mark.code { contradicted.add(row: row) }
  }

  /// The currency of a cell; nil for a text that names none.
  private mutating func currency(_ text: Span<UInt8>) -> CurrencyMark? {
    if text.count == 3, let code = CurrencyMark(text[0], text[1], text[2]) { return code }
    guard let value = choices?.value(of: text, scratch: &folded) else { return nil }
    let code = Array(value.utf8)
    return code.count == 3 ? CurrencyMark(code[0], code[1], code[2]) : nil
  }

  var remarks: [ColumnRemark] {
    let list = codes.sorted().joined(separator: ", ")
    return [
      contradicted.remark(
        "currency-mismatch", en: "amounts are written with another currency than their row's currency column has",
        es: "importes llevan otra moneda que la de la columna de moneda de su fila"),
      unbacked.remark(
        "currency-in-amount", en: "amounts name a currency (\(list)) that no currency column confirms; it was not kept",
        es: "importes indican una moneda (\(list)) que ninguna columna de moneda confirma; no se conservó"),
    ].compactMap { $0 }
  }
}
