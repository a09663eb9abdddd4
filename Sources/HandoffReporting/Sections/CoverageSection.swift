import HandoffModel

/// How much of the score's weight could be judged, and which columns would make it more.
enum CoverageSection: ReportSection {
  static func blocks(of audit: AuditMaterial) -> [ReportBlock] {
    let population = audit.tally.population
    guard population.handoffs > 0 else { return [] }
    let missing = MissingData(audit.context, audit.tally)
    var blocks: [ReportBlock] = [
      .heading(level: 2, CoveragePhrase.heading.filled(audit.language)), .paragraph(summary(of: audit)),
    ]
    if missing.gaps.isEmpty, missing.blindRules.isEmpty {
      blocks.append(.paragraph(CoveragePhrase.complete.filled(audit.language)))
    }
    if !missing.gaps.isEmpty {
      blocks.append(.paragraph(CoveragePhrase.gapsLead.filled(audit.language)))
      blocks.append(table(of: missing.gaps, audit))
    }
    if !missing.unexplainedRules.isEmpty {
      let ids = missing.unexplainedRules.map { audit.context.rules[$0].id }
      blocks.append(
        .paragraph(
          CoveragePhrase.blindRules.filled(
            audit.language,
            [
              "n": ReportText(audit.numbers.count(ids.count)), "rules": audit.names(ids, limit: 5),
              "file": audit.link(.rules),
            ])))
    }
    if !missing.neverUsed.isEmpty {
      blocks.append(.paragraph(list(.neverUsed, "fields", missing.neverUsed, audit)))
    }
    return blocks
  }

  static func summary(of audit: AuditMaterial) -> ReportText {
    let population = audit.tally.population
    guard let coverage = population.coverages.median else {
      return CoveragePhrase.nothing.filled(audit.language)
    }
    return CoveragePhrase.summary.filled(
      audit.language,
      [
        "coverage": .strong(audit.numbers.percent(tenths: coverage)),
        "part": ReportText(audit.part(population.notJudged, of: population.handoffs)),
      ])
  }

  private static func table(of gaps: [MissingData.Gap], _ audit: AuditMaterial) -> ReportBlock {
    let rows = gaps.map { gap -> [ReportText] in
      let rules = audit.names(gap.rules.map { audit.context.rules[$0].id }, limit: 3)
      let name = ReportText(gap.label[audit.language] + " ") + .code(gap.name)
      return [
        name, ReportText(audit.numbers.count(gap.rules.count) + ": ") + rules,
        ReportText(audit.numbers.count(gap.blindRules.count)),
      ]
    }
    return audit.table(
      [
        ReportTable.Column(CoveragePhrase.column.string(audit.language)),
        ReportTable.Column(CoveragePhrase.rulesBlocked.string(audit.language)),
        ReportTable.Column(CoveragePhrase.rulesBlind.string(audit.language), .trailing),
      ], rows, file: nil)
  }

  private static func list(
    _ phrase: CoveragePhrase, _ slot: String, _ names: [String], _ audit: AuditMaterial
  ) -> ReportText {
    phrase.filled(
      audit.language, ["n": ReportText(audit.numbers.count(names.count)), slot: audit.names(names)])
  }
}
