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
    if !won.isEmpty { notes += filters.compactMap { idle($0, handoffs: won.count) } }
    return notes
  }

  /// A filter on a field that no column feeds. The filter that holds without a workspace is spoken of only where some column
  /// looks as if it were meant.
  private func idle(_ filter: Workspace.Filter, handoffs: Int) -> Diagnostic? {
    guard let field = catalogue.id(.deals, filter.field), !deals.table.has(field) else { return nil }
    let nearest = NearestColumn.header(for: catalogue[field], in: deals.parts.map { $0.part.source })
    let isDefault = filter.position.file == Workspace.Filter.defaultFile
    guard nearest != nil || !isDefault else { return nil }
    let kept = filter.kept.count == 1 ? filter.kept[0] : "[\(filter.kept.joined(separator: ", "))]"
    let near = nearest.map {
      LocalizedText(
        en: "; nearest column: “\($0)”: map it under columns: if it is the one",
        es: "; columna más parecida: «\($0)»: asígnela en columns: si es esa")
    }
    return Diagnostic(
      id: "idle-filter", count: handoffs, of: nearest == nil ? nil : handoffs,
      message: LocalizedText(
        en:
          "handoffs are kept unfiltered: the filter \(filter.field): \(kept) had nothing to act on, for no column is mapped to \(filter.field)\(near?.en ?? "")",
        es:
          "handoffs se conservan sin filtrar: el filtro \(filter.field): \(kept) no tuvo sobre qué actuar, pues ninguna columna está asignada a \(filter.field)\(near?.es ?? "")"
      ))
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
