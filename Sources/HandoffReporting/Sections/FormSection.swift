import HandoffModel

/// How full each section of the handoff form is, and which of its fields are missing most often.
enum FormSection: ReportSection {
  private static let missingCount = 3

  private struct Field {
    let name: String
    let filled: Int
    /// Cells of exported columns.
    let exported: Int
    var missing: Int { exported - filled }
  }

  static func blocks(of audit: AuditMaterial) -> [ReportBlock] {
    guard audit.tally.population.handoffs > 0, !audit.context.formFields.isEmpty else { return [] }
    func column(_ phrase: FormPhrase, _ alignment: ReportTable.Alignment = .leading) -> ReportTable.Column {
      ReportTable.Column(phrase.string(audit.language), alignment)
    }
    let columns = [
      column(.section), column(.fields, .trailing), column(.filled, .trailing), column(.mostMissing),
    ]
    let rows = sections(of: audit).map { row($0.name, $0.fields, audit) }
    return [
      .heading(level: 2, FormPhrase.heading.filled(audit.language)),
      .paragraph(FormPhrase.lead.filled(audit.language, ["file": audit.link(.fields)])),
      audit.table(columns, rows, file: .fields),
    ] + FieldHeatMap.blocks(of: audit)
  }

  /// In the order in which the catalogue first names them.
  private static func sections(of audit: AuditMaterial) -> [(name: String, fields: [Field])] {
    var sections: [(name: String, fields: [Field])] = []
    for (position, id) in audit.context.formFields.enumerated() {
      let definition = audit.context.dataset.catalogue[id]
      let name = definition.formSection ?? ""
      let all = CellState.allCases.reduce(0) { $0 + audit.tally.count($1, field: position) }
      let field = Field(
        name: definition.label[audit.language], filled: audit.tally.count(.filled, field: position),
        exported: all - audit.tally.count(.notExported, field: position))
      if let known = sections.firstIndex(where: { $0.name == name }) {
        sections[known].fields.append(field)
      } else {
        sections.append((name, [field]))
      }
    }
    return sections
  }

  private static func row(_ section: String, _ fields: [Field], _ audit: AuditMaterial) -> [ReportText] {
    let exported = fields.filter { $0.exported > 0 }
    let name = ReportText(FormSectionWording.name(section)[audit.language])
    let count = ReportText(audit.part(exported.count, of: fields.count))
    guard !exported.isEmpty else {
      return [name, count, ReportText(NumberStyle.none), FormPhrase.notExported.filled(audit.language)]
    }
    let filled = exported.reduce(0) { $0 + $1.filled }
    let total = exported.reduce(0) { $0 + $1.exported }
    let missing = exported.enumerated().filter { $0.element.missing > 0 }.sorted { a, b in
      // Shares as cross products, so that equal ones keep the order of the form.
      let (x, y) = (a.element.missing * b.element.exported, b.element.missing * a.element.exported)
      return x != y ? x > y : a.offset < b.offset
    }
    let texts = missing.prefix(missingCount).map { entry in
      "\(entry.element.name) \(audit.numbers.percent(entry.element.missing, of: entry.element.exported))"
    }
    return [
      name, count, ReportText(audit.numbers.percent(filled, of: total)),
      ReportText(texts.joined(separator: " · ")),
    ]
  }
}
