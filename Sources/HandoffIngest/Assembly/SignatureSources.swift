import HandoffModel

/// The dates that can serve as signature, in order of trust: the contract, the stage history, the moment the deal says it
/// was won, the close date.
struct SignatureSources {
  struct Source {
    /// kebab-case.
    let id: String
    /// The field of deals it stands in; nil for the stage history.
    let field: FieldID?
    let column: Column
  }

  let sources: [Source]

  init(_ deals: Table, runs: StageRuns, catalogue: FieldCatalogue) {
    var sources: [Source] = []
    func add(_ id: String, _ name: String) {
      guard let field = catalogue.id(.deals, name), deals.has(field) else { return }
      sources.append(Source(id: id, field: field, column: deals.column(field)))
    }
    add("contract", "signed_at")
    if !runs.wonAt.isEmpty {
      let ids = catalogue.id(.deals, "deal_id").map { deals.column($0) } ?? Column(.absent)
      let cells = (0..<deals.rowCount).map { row in
        ids[row].value.flatMap { runs.wonAt[$0] }.map(Cell.moment) ?? .blank
      }
      sources.append(Source(id: "stage-history", field: nil, column: Column(.cells(cells))))
    }
    add("won-date", "won_at")
    add("close-date", "close_date")
    self.sources = sources
  }

  /// Where a row's signature comes from: the first source that says anything, readable or not; nil where none does.
  func source(of row: Int) -> Source? {
    sources.first { $0.column[row].isFilled || $0.column[row].state == .invalid }
  }

  /// Which source each handoff was dated by, and how many have sources that name different days.
  func notes(_ rows: [Int32], rewon: Int, zone: Zone) -> [Diagnostic] {
    var counts = [Int](repeating: 0, count: sources.count)
    var (disagreeing, widest) = (0, 0)
    for row in rows {
      let days = sources.map { $0.column[Int(row)].moment?.day(in: zone).number }
      guard let first = days.firstIndex(where: { $0 != nil }) else { continue }
      counts[first] += 1
      let known = days.compactMap { $0 }
      let gap = (known.max() ?? 0) - (known.min() ?? 0)
      if gap > 0 { disagreeing += 1 }
      widest = max(widest, Int(gap))
    }
    var notes: [Diagnostic] = []
    for (source, count) in zip(sources, counts) where count > 0 && sources.count > 1 {
      let words = Self.words[source.id] ?? LocalizedText(en: source.id, es: source.id)
      notes.append(
        Diagnostic(
          id: "signature-by-\(source.id)", count: count,
          message: LocalizedText(
            en: "handoffs are dated by \(words.en)", es: "handoffs se fechan por \(words.es)")))
    }
    if disagreeing > 0 {
      notes.append(
        Diagnostic(
          id: "signature-disagreement", count: disagreeing,
          message: LocalizedText(
            en:
              "handoffs have dates of signing that differ (widest gap in days: \(widest)); the first of contract, stage history, won date, close date counts",
            es:
              "handoffs tienen fechas de firma que difieren (mayor diferencia en días: \(widest)); cuenta la primera de contrato, historial de etapas, fecha de ganado, fecha de cierre"
          )))
    }
    if rewon > 0 {
      notes.append(
        Diagnostic(
          id: "won-twice", count: rewon,
          message: LocalizedText(
            en: "deals were won, reopened and won again; the last time counts",
            es: "negocios se ganaron, se reabrieron y se ganaron otra vez; cuenta la última")))
    }
    return notes
  }

  private static let words: [String: LocalizedText] = [
    "contract": LocalizedText(en: "the contract", es: "el contrato"),
    "stage-history": LocalizedText(en: "the stage history", es: "el historial de etapas"),
    "won-date": LocalizedText(en: "the date the deal was won", es: "la fecha en que se ganó el negocio"),
    "close-date": LocalizedText(en: "the close date", es: "la fecha de cierre"),
  ]
}
