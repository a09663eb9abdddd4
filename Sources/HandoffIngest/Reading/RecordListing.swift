import HandoffModel

/// Every record of a file that was read, with the values of its mapped columns, for programs that check the reader.
struct RecordListing {
  private let plan: FilePlan
  private let part: FilePart
  private let tools: ReadingTools

  init(_ plan: FilePlan, part: FilePart, tools: ReadingTools) {
    self.plan = plan
    self.part = part
    self.tools = tools
  }

  /// In the order of the lines; blank lines and lines above the header are no records.
  func records() throws(InputError) -> [InspectedRecord] {
    var records = [
      InspectedRecord(
        line: part.source.format.headerLine, lineCount: part.source.lines.header, disposition: .header)
    ]
    records += part.rejected.map {
      InspectedRecord(
        line: $0.line, lineCount: $0.lineCount, disposition: .quarantined, reason: $0.reason.rawValue)
    }
    records += part.source.ignored.map {
      InspectedRecord(line: $0.line, lineCount: $0.lineCount, disposition: .ignored, reason: $0.reason)
    }
    do {
      try addAccepted(to: &records)
    } catch {
      throw InputError(error, file: plan.name)
    }
    return records.sorted { $0.line < $1.line }
  }

  private func addAccepted(to records: inout [InspectedRecord]) throws(CSVFileError) {
    let encoding = part.readAs
    var reader = try RecordReader(plan, as: encoding, catalogue: tools.needs.catalogue)
    var block = RecordBlock()
    var row = 0
    while try reader.fill(&block) {
      for (index, place) in block.records.enumerated() {
        records.append(
          InspectedRecord(
            line: place.line, lineCount: place.lineCount, disposition: .accepted,
            values: values(row: row, block, record: index)))
        row += 1
      }
    }
  }

  private func values(row: Int, _ block: RecordBlock, record: Int) -> [InspectedRecord.Value] {
    plan.columns.enumerated().compactMap { position, column in
      guard let field = column.field, let content = part.columns[field] else { return nil }
      guard block.records[record].cellCount > position else {
        return InspectedRecord.Value(field: field, state: .blank, text: "")
      }
      let range = CellTrimming.trimmed(block.bytes.span, block.range(record: record, cell: position))
      let raw = Array(block.bytes[range])
      let (state, text) = content.value(row: row, type: tools.needs.catalogue[field].type, raw: raw, tools: tools)
      return InspectedRecord.Value(field: field, state: state, text: text)
    }
  }
}

extension BuiltColumn.Content {
  /// The state of a row's cell and, where filled, its value in the one form that all files share.
  fileprivate func value(
    row: Int, type: FieldType, raw: [UInt8], tools: ReadingTools
  ) -> (state: CellState, text: String) {
    let cell: Cell
    var symbol: String?
    switch self {
    case .cells(let cells): cell = cells[row]
    case .packed(let cells): cell = cells[row].cell
    case .codes(let cells): cell = cells[row].cell
    case .symbols(let local):
      cell = local.cells[row].cell
      symbol = cell.value.map { String(decoding: local.pool.utf8(Symbol(index: UInt32($0))), as: UTF8.self) }
    case .hashes(let hashes): cell = hashes[row] == 0 ? .blank : .filled(0)
    }
    guard let value = cell.value else { return (cell.state, "") }
    switch type {
    case .date, .instant: return (.filled, Moment(raw: value).description)
    case .money, .months, .number, .integer: return (.filled, FixedDecimal(tenThousandths: value).description)
    case .boolean: return (.filled, value == 1 ? "true" : "false")
    case .choice, .id:
      let canonical = RecordID.canonical(raw, isSalesforce: tools.hasSalesforceIDs)
      return (.filled, symbol ?? String(decoding: canonical, as: UTF8.self))
    case .list, .text: return (.filled, String(decoding: raw, as: UTF8.self))
    }
  }
}
