import HandoffConfig
import HandoffModel

/// What was taken for granted while handoffs were told from other deals, so that a reader can check it.
struct SelectionNotes {
  private let deals: AssembledTable
  private let catalogue: FieldCatalogue
  private let symbols: SymbolPool

  init(_ deals: AssembledTable, catalogue: FieldCatalogue, symbols: SymbolPool) {
    self.deals = deals
    self.catalogue = catalogue
    self.symbols = symbols
  }

  /// `won` are the rows taken for handoffs.
  func notes(won: [Int32], filters: [Workspace.Filter], outcome: WonDeals) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    if outcome.isAssumed, !won.isEmpty {
      notes.append(
        Diagnostic(
          id: "won-assumed", count: won.count,
          message: LocalizedText(
            en: "deals count as won, for no column says which are",
            es: "negocios se cuentan como ganados, porque ninguna columna dice cuáles lo son")))
    }
    for field in catalogue.ids(of: .deals) where catalogue[field].type == .choice && deals.table.has(field) {
      // Where a flag or a status tells won deals, the stages of a company are its own affair.
      if ["stage", "status"].contains(catalogue[field].name), !outcome.asksStage { continue }
      let isFilter = filters.contains { $0.field == catalogue[field].name }
      notes += self.notes(field, won: won, isFilter: isFilter)
    }
    return notes
  }

  /// Cells of handoffs that hold none of a field's known values; blank ones too where the field filters.
  private func notes(_ field: FieldID, won: [Int32], isFilter: Bool) -> [Diagnostic] {
    let known = Set(catalogue[field].choices.compactMap { symbols.symbol(of: $0.value).map { Int64($0.index) } })
    guard !catalogue[field].choices.isEmpty else { return [] }
    let column = deals.table.column(field)
    var (unlisted, blank) = (0, 0)
    for row in won {
      if let value = column[Int(row)].value { unlisted += known.contains(value) ? 0 : 1 } else { blank += 1 }
    }
    let header = deals.parts.lazy.compactMap { $0.part.source.header(of: field) }.first ?? ""
    var notes: [Diagnostic] = []
    if unlisted > 0 {
      notes.append(
        Diagnostic(
          id: "unlisted-choice", column: header, count: unlisted,
          message: LocalizedText(
            en: isFilter
              ? "handoffs are kept although their \(catalogue[field].name) is none of the known values; add the spelling to the field's choices"
              : "handoffs have a \(catalogue[field].name) that is none of the known values; add the spelling to the field's choices",
            es: isFilter
              ? "handoffs se conservan aunque su \(catalogue[field].name) no es ninguno de los valores conocidos; añada la grafía a las opciones del campo"
              : "handoffs tienen un \(catalogue[field].name) que no es ninguno de los valores conocidos; añada la grafía a las opciones del campo"
          )))
    }
    if isFilter, blank > 0 {
      notes.append(
        Diagnostic(
          id: "blank-filter", column: header, count: blank,
          message: LocalizedText(
            en: "handoffs are kept although their \(catalogue[field].name) is blank, so it could not be filtered",
            es: "handoffs se conservan aunque su \(catalogue[field].name) está en blanco y no se pudo filtrar")))
    }
    return notes
  }
}
