import HandoffModel

/// Where every record went, what is odd about the data, and what was judged under a doubt.
enum DataNotesSection: ReportSection {
  static func blocks(of audit: AuditMaterial) -> [ReportBlock] {
    let lead = NotesPhrase.lead.filled(audit.language, ["file": audit.link(.manifest)])
    let facts = filters(of: audit) + quarantine(of: audit) + doubts(of: audit) + adjustments(of: audit)
    return [
      .heading(level: 2, NotesPhrase.heading.filled(audit.language)), .paragraph(lead), accounts(of: audit),
    ]
      + (facts.isEmpty ? [] : [.list(facts)]) + diagnostics(of: audit)
      + [.paragraph(NotesPhrase.retention.filled(audit.language))]
  }

  private static func filters(of audit: AuditMaterial) -> [ReportText] {
    let accounts = audit.context.dataset.rowAccounts
    return accounts.keys.sorted().compactMap { table in
      let filtered = (accounts[table]?.filtered ?? [:]).filter { $0.value > 0 }
      guard !filtered.isEmpty else { return nil }
      let reasons = filtered.keys.sorted().map { reason -> ReportText in
        NotesPhrase.filter.filled(
          audit.language,
          [
            "n": ReportText(audit.numbers.count(filtered[reason] ?? 0)),
            "reason": ReportText(reason.words[audit.language]),
          ])
      }
      return NotesPhrase.filters.filled(
        audit.language, ["table": .code(table.rawValue), "reasons": .joined(reasons, by: ", ")])
    }
  }

  private static func quarantine(of audit: AuditMaterial) -> [ReportText] {
    let count = audit.context.dataset.rejected.count
    guard count > 0 else { return [] }
    return [
      NotesPhrase.seeRejected.filled(
        audit.language, ["n": .strong(audit.numbers.count(count)), "file": audit.link(.rejected)])
    ]
  }

  private static func doubts(of audit: AuditMaterial) -> [ReportText] {
    [(NotesPhrase.undecided, audit.tally.undecidedVariants), (.wholeDays, audit.tally.wholeDays)].compactMap {
      phrase, counts in
      let rules = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
      guard !rules.isEmpty else { return nil }
      let limit = 10
      var texts = rules.prefix(limit).map { rule in
        ReportText("\(audit.title(ofRule: rule)) (\(audit.numbers.count(counts[rule])))")
      }
      if rules.count > limit { texts.append(audit.more(rules.count - limit, file: nil)) }
      return phrase.filled(audit.language, ["rules": .joined(texts, by: "; ")])
    }
  }

  private static func adjustments(of audit: AuditMaterial) -> [ReportText] {
    let tally = audit.tally
    func handoffs(_ count: Int) -> ReportText { ReportText(CountPhrase.handoffs(count, audit.numbers)) }
    var texts = tally.groupHandoffs.indices.filter { tally.groupHandoffs[$0] > 0 }.map { group in
      NotesPhrase.groupsGave.filled(
        audit.language,
        ["group": ReportText(audit.title(ofGroup: group)), "handoffs": handoffs(tally.groupHandoffs[group])])
    }
    if tally.population.capped > 0 {
      texts.append(
        NotesPhrase.capped.filled(
          audit.language,
          [
            "cap": ReportText(audit.numbers.tenths(audit.context.coreCap)),
            "handoffs": handoffs(tally.population.capped),
          ]))
    }
    if let purpose = audit.context.peoplePurpose {
      texts.append(NotesPhrase.people.filled(audit.language, ["purpose": .code(purpose)]))
    }
    if case .pseudonyms = audit.context.identification {
      texts.append(NotesPhrase.pseudonyms.filled(audit.language))
    }
    if tally.guardedCells > 0 {
      texts.append(
        NotesPhrase.guarded.filled(audit.language, ["n": ReportText(audit.numbers.count(tally.guardedCells))])
      )
    }
    return texts
  }

  private static func diagnostics(of audit: AuditMaterial) -> [ReportBlock] {
    let diagnostics = audit.context.dataset.diagnostics.sorted {
      ($0.id, $0.file, $0.column, $0.message.en) < ($1.id, $1.file, $1.column, $1.message.en)
    }
    guard !diagnostics.isEmpty else { return [] }
    let limit = ReportTable.rowLimit
    var texts = diagnostics.prefix(limit).map { text(of: $0, audit) }
    if diagnostics.count > limit { texts.append(audit.more(diagnostics.count - limit, file: nil)) }
    return [.paragraph(NotesPhrase.diagnosticsLead.filled(audit.language)), .list(texts)]
  }

  private static func text(of diagnostic: Diagnostic, _ audit: AuditMaterial) -> ReportText {
    let places = [diagnostic.file, diagnostic.column].filter { !$0.isEmpty }
    let phrase: NotesPhrase = places.isEmpty ? .diagnostic : .diagnosticAt
    return phrase.filled(
      audit.language,
      [
        "n": ReportText(audit.numbers.count(diagnostic.count)),
        "message": ReportText(diagnostic.message[audit.language]), "id": .code(diagnostic.id),
        "place": .joined(places.map(ReportText.code), by: ", "),
      ])
  }
}
