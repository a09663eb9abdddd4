import HandoffModel

/// The lines of a source in a workspace file that say how its dates and numbers are written: what its columns agree on as a
/// setting, what is open as a comment.
struct NotationDraft {
  private let file: SourceFile
  private let language: Language

  init(_ file: SourceFile, language: Language) {
    self.file = file
    self.language = language
  }

  /// Empty where no column left anything to decide.
  var lines: [String] { dateOrder + decimal }

  /// The order that the columns of dates agree on; a comment where they do not, or where nothing tells.
  private var dateOrder: [String] {
    let decided = file.columns.filter { $0.notation == .dayFirst || $0.notation == .monthFirst }
    let isOneOrder = decided.allSatisfy { $0.notation == decided.first?.notation }
    let order = isOneOrder && decided.first?.notation == .monthFirst ? "mdy" : "dmy"
    if let open = file.columns.first(where: { $0.notation == .openDateOrder }) {
      let header = WorkspaceDraft.comment(open.header)
      return [
        say(
          "    # The dates of \(header) could be day/month or month/day: choose dmy or mdy.",
          "    # Las fechas de \(header) podrían ser día/mes o mes/día: elija dmy o mdy."),
        "    # date_order: \(order)",
      ]
    }
    guard let column = decided.first else { return [] }
    guard isOneOrder else {
      return [
        say(
          "    # Columns differ in the order of day and month; each is read by its own evidence.",
          "    # Las columnas difieren en el orden de día y mes; cada una se lee según sus propios datos.")
      ]
    }
    let why = WorkspaceDraft.comment(column.reading[language])
    return ["    date_order: \(order)  # \(WorkspaceDraft.comment(column.header)): \(why)"]
  }

  /// A comment where nothing tells which sign stands before the decimals; it proposes the one of the countries that
  /// separate cells as the file does.
  private var decimal: [String] {
    guard let open = file.columns.first(where: { $0.notation == .openDecimalSign }) else { return [] }
    let header = WorkspaceDraft.comment(open.header)
    return [
      say(
        "    # The numbers of \(header) could have a decimal point or a decimal comma: choose point or comma.",
        "    # Los números de \(header) podrían llevar punto o coma decimal: elija point o comma."),
      "    # decimal: \(file.format.delimiter == ";" ? "comma" : "point")",
    ]
  }

  private func say(_ en: String, _ es: String) -> String { LocalizedText(en: en, es: es)[language] }
}
