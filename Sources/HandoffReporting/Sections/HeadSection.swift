import HandoffModel

/// The first line: as of when, by which clock and by which rules everything was judged.
enum HeadSection: ReportSection {
  static func title(of audit: AuditMaterial) -> ReportText {
    guard let period = audit.context.period else { return HeadPhrase.title.filled(audit.language) }
    return HeadPhrase.titleOfMonth.filled(
      audit.language, ["month": ReportText(DateStyle.words(period, audit.language))])
  }

  static func blocks(of audit: AuditMaterial) -> [ReportBlock] { [.paragraph(line(of: audit))] }

  static func line(of audit: AuditMaterial) -> ReportText {
    let context = audit.context
    let line = HeadPhrase.judgedAsOf.filled(
      audit.language,
      [
        "date": .strong(DateStyle.words(audit.analysisDay, audit.language)), "source": source(of: audit),
        "zone": .code(context.zone.identifier), "calendar": CalendarWording.text(context.calendarID, audit.language),
        "rules": .joined(context.ruleSetNames.map(ReportText.code), by: ", "),
        "ruler": .code(String(context.ruler.prefix(12))), "version": ReportText(context.toolVersion),
      ])
    guard context.dataset.cellTexts != nil else { return line }
    let warning: ValuePhrase = context.identification.isFull ? .headInFull : .head
    return .joined([line, warning.filled(audit.language, ["option": .code("--show-values")])], by: " ")
  }

  private static func source(of audit: AuditMaterial) -> ReportText {
    switch audit.context.dataset.analysisDate.source {
    case .option: HeadPhrase.fromOption.filled(audit.language)
    case .workspace: HeadPhrase.fromWorkspace.filled(audit.language)
    case .data(let file, let column):
      HeadPhrase.fromData.filled(audit.language, ["file": .code(file), "column": .code(column)])
    }
  }
}
