public import HandoffModel

/// The sheet of a human audit as CSV: a row per handoff drawn, with where to look and blank cells for the answers. It shows neither
/// score nor grade nor stratum, and its order tells none of them.
public enum AuditSheet {
  /// `row` answers a deal's row of the deals table.
  public static func bytes(
    _ sample: HumanSample, _ context: AuditContext, dialect: CSVDialect, row: (_ dealID: String) -> Int32?
  ) -> [UInt8] {
    let columns = SheetColumn.allCases
    var header: [UInt8] = []
    for (index, column) in columns.enumerated() {
      if index > 0 { header.append(.comma) }
      header.append(cell: column.heading[context.language].utf8)
    }
    header.append(.lineFeed)
    var lines: [UInt8] = []
    for handoff in sample.handoffs {
      let places = row(handoff.dealID).map { RecordPlaces.text(of: $0, context.dataset) } ?? ""
      for (index, column) in columns.enumerated() {
        if index > 0 { lines.append(.comma) }
        switch column {
        case .row: lines.append(cell: handoff.code.utf8)
        case .dealID: lines.append(cell: handoff.dealID.utf8)
        case .place: lines.append(cell: places.utf8)
        case .fieldsComplete, .contextSufficient, .grade, .score, .auditor, .note: break
        }
      }
      lines.append(.lineFeed)
    }
    var guarded = 0
    let kinds = [CellKind](repeating: .text, count: columns.count)
    return dialect.beginning + dialect.converted(header: header)
      + dialect.converted(lines, kinds: kinds, guarded: &guarded)
  }
}
