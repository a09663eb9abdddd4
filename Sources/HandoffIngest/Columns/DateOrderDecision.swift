import HandoffConfig
import HandoffModel

/// In which order the dates of a column have day and month: by the option, else by the column's own cells, else by the other
/// columns of the file. None of them: not decided.
struct DateOrderDecision {
  /// Nil where nothing decides, or the column contradicts itself.
  let dayFirst: Bool?
  /// The order and what decided it.
  let words: LocalizedText
  /// Nil where the dates are the same in both orders.
  let notation: ColumnNotation?
  private let evidence: DateEvidence

  var isMade: Bool { dayFirst != nil }

  init(_ evidence: ColumnEvidence, order: Workspace.DateOrder?) {
    let dates = evidence.dates
    self.evidence = dates
    if let order {
      dayFirst = order == .dmy
      notation = order == .dmy ? .dayFirst : .monthFirst
      words = LocalizedText(
        en: "\(order.rawValue) (set by the workspace)", es: "\(order.rawValue) (fijado por el workspace)")
    } else if let isDayFirst = dates.isDayFirst {
      dayFirst = isDayFirst
      notation = isDayFirst ? .dayFirst : .monthFirst
      words =
        isDayFirst
        ? LocalizedText(
          en: "dmy (first number above 12 in \(dates.dayFirst) of \(dates.open) cells)",
          es: "dmy (primer número mayor que 12 en \(dates.dayFirst) de \(dates.open) celdas)")
        : LocalizedText(
          en: "mdy (second number above 12 in \(dates.monthFirst) of \(dates.open) cells)",
          es: "mdy (segundo número mayor que 12 en \(dates.monthFirst) de \(dates.open) celdas)")
    } else if !dates.isOrderOpen {
      dayFirst = true
      notation = nil
      words = LocalizedText(en: "the same in both orders", es: "igual en ambos órdenes")
    } else if dates.dayFirst == 0, let example = evidence.neighbours.dayFirst {
      dayFirst = example.answer
      notation = example.answer ? .dayFirst : .monthFirst
      let order = example.answer ? "dmy" : "mdy"
      words = LocalizedText(
        en: "\(order) (as column `\(example.header)` of the file)",
        es: "\(order) (como la columna `\(example.header)` del archivo)")
    } else {
      dayFirst = nil
      notation = .openDateOrder
      words = LocalizedText(
        en: "open: day/month or month/day; set date_order", es: "abierto: día/mes o mes/día; indique date_order")
    }
  }

  /// The refusal of a column that nothing decides.
  func error(header: String, field: String) -> InputError {
    let (dayFirst, monthFirst) = (evidence.dayFirst, evidence.monthFirst)
    if dayFirst > 0 {
      return InputError(
        .inconsistentDateOrder, line: 1,
        en:
          "column `\(header)` (field \(field)) mixes day/month (cells: \(dayFirst)) and month/day (cells: \(monthFirst)); set `date_order` for this source and repair the others",
        es:
          "la columna `\(header)` (campo \(field)) mezcla día/mes (celdas: \(dayFirst)) y mes/día (celdas: \(monthFirst)); indique `date_order` para esta fuente y corrija las demás"
      )
    }
    return InputError(
      .ambiguousDate, line: 1,
      en:
        "the dates of column `\(header)` (field \(field)) could be day/month or month/day; set `date_order: dmy` or `date_order: mdy` for this source",
      es:
        "las fechas de la columna `\(header)` (campo \(field)) podrían ser día/mes o mes/día; indique `date_order: dmy` o `date_order: mdy` para esta fuente"
    )
  }
}
