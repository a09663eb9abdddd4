import HandoffModel

/// The form's fields in every segment as a heat map, followed by the table with the same shares.
enum FieldHeatMap {
  /// Below this many handoffs a segment's shares are left out.
  static let fewest = 5

  private struct Field {
    let section: String
    let label: String
    let cells: [HeatMapChart.Cell]
  }

  static func blocks(of audit: AuditMaterial) -> [ReportBlock] {
    let slots = audit.tally.segments.indices.filter { audit.tally.segments[$0].handoffs > 0 }
    let fields = fields(of: audit, slots)
    let shares = fields.flatMap { field in
      zip(slots, field.cells).compactMap { slot, cell -> (percent: Int, name: String)? in
        guard case .share(let percent) = cell else { return nil }
        return (percent, "\(field.label), \(audit.segmentName(slot)) \(audit.numbers.percent(wholePercent: percent))")
      }
    }
    // The first of equal ones, in the order of the form.
    guard let lowest = shares.min(by: { $0.percent < $1.percent }) else { return [] }
    let highest = shares.reduce(lowest) { $1.percent > $0.percent ? $1 : $0 }
    let altText = HeatPhrase.altText.filled(
      audit.language, ["lowest": ReportText(lowest.name), "highest": ReportText(highest.name)])
    let chart = ReportChart(
      id: "field-completeness", title: HeatPhrase.title.string(audit.language), altText: altText.plainText,
      drawing: .heatMap(drawing(fields, slots, audit)))
    return [.chart(chart), table(fields, slots, audit)]
  }

  private static func fields(of audit: AuditMaterial, _ slots: [Int]) -> [Field] {
    audit.context.formFields.enumerated().map { position, id in
      let definition = audit.context.dataset.catalogue[id]
      return Field(
        section: definition.formSection ?? "", label: definition.label[audit.language],
        cells: slots.map { cell(field: position, slot: $0, audit.tally) })
    }
  }

  private static func cell(field: Int, slot: Int, _ tally: AuditTally) -> HeatMapChart.Cell {
    let row = tally.fieldRow(field: field, slot: slot)
    let exported = tally.fieldStates.total(ofRow: row) - tally.fieldStates[row, Int(CellState.notExported.rawValue)]
    guard exported > 0 else { return .notExported }
    guard exported >= fewest else { return .tooFew }
    let filled = tally.fieldStates[row, Int(CellState.filled.rawValue)]
    return .share((200 * filled + exported) / (2 * exported))
  }

  private static func drawing(_ fields: [Field], _ slots: [Int], _ audit: AuditMaterial) -> HeatMapChart {
    var blocks: [(section: String, rows: [HeatMapChart.Row])] = []
    for field in fields {
      let row = HeatMapChart.Row(label: field.label, cells: field.cells)
      if let known = blocks.firstIndex(where: { $0.section == field.section }) {
        blocks[known].rows.append(row)
      } else {
        blocks.append((field.section, [row]))
      }
    }
    return HeatMapChart(
      columns: slots.map { slot in
        "\(audit.segmentName(slot)) (\(audit.numbers.count(audit.tally.segments[slot].handoffs)))"
      },
      blocks: blocks.map { .init(title: FormSectionWording.name($0.section)[audit.language], rows: $0.rows) },
      notExportedLabel: HeatPhrase.notExported.string(audit.language),
      tooFewLabel: HeatPhrase.tooFew.string(audit.language))
  }

  private static func table(_ fields: [Field], _ slots: [Int], _ audit: AuditMaterial) -> ReportBlock {
    let columns =
      [ReportTable.Column(HeatPhrase.field.string(audit.language))]
      + slots.map { ReportTable.Column(audit.segmentName($0), .trailing) }
    let rows = fields.map { field in
      [ReportText(field.label)] + field.cells.map { text($0, audit) }
    }
    return audit.table(columns, rows, file: .fields)
  }

  private static func text(_ cell: HeatMapChart.Cell, _ audit: AuditMaterial) -> ReportText {
    switch cell {
    case .share(let percent): ReportText(audit.numbers.percent(wholePercent: percent))
    case .notExported: HeatPhrase.notExported.filled(audit.language)
    case .tooFew: ReportText(NumberStyle.none)
    }
  }
}
