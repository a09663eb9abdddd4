import HandoffModel

/// The populations of the segments, in segment order, and what costs each of them most.
enum SegmentSection: ReportSection {
  static func blocks(of audit: AuditMaterial) -> [ReportBlock] {
    let present = audit.tally.segments.indices.filter { audit.tally.segments[$0].handoffs > 0 }
    guard !present.isEmpty else { return [] }
    let columns =
      [ReportTable.Column(PopulationPhrase.segment.string(audit.language))] + PopulationRow.columns(audit)
      + [ReportTable.Column(PopulationPhrase.dearest.string(audit.language))]
    let hidden = PopulationRow.hidden(present.map { audit.tally.segments[$0] })
    let rows = present.enumerated().map { place, slot -> [ReportText] in
      let name = ReportText(audit.segmentName(slot))
      if hidden.contains(place) { return [name] + PopulationRow.hiddenCells(audit.tally.segments[slot], audit) }
      let dearest = RuleLoss.ranked(audit.tally, slot: slot).first.map { audit.title(ofRule: $0.rule) }
      return [name] + PopulationRow.cells(audit.tally.segments[slot], audit)
        + [ReportText(dearest ?? NumberStyle.none)]
    }
    return [
      .heading(level: 2, PopulationPhrase.bySegment.filled(audit.language)),
      audit.table(columns, rows, file: .handoffs),
    ] + PopulationRow.note(hidden, audit)
  }
}
