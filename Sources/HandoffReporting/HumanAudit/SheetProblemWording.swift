public import HandoffModel

/// What was wrong with a row of a sheet, where it is and what to do.
public enum SheetProblemWording {
  /// `sheet.csv:12: ...`
  public static func line(_ problem: SheetProblem) -> LocalizedText {
    let words = words(problem)
    let place = "\(problem.sheet):\(problem.line): "
    return LocalizedText(en: place + words.en, es: place + words.es)
  }

  private static func words(_ problem: SheetProblem) -> LocalizedText {
    let subject = problem.subject
    switch problem.kind {
    case .otherSample:
      return LocalizedText(
        en: "the row belongs to another sample, so it was left out; give its own key with --key",
        es: "la fila pertenece a otra muestra y se dejó fuera; indique su propia clave con --key")
    case .moved:
      return LocalizedText(
        en:
          "the row and the deal `\(subject)` do not belong together: cells were moved, so it was left out. Put the deal's own row name beside it",
        es:
          "la fila y el negocio `\(subject)` no van juntos: se movieron celdas y se dejó fuera. Ponga al lado el nombre de fila de ese negocio"
      )
    case .unknown:
      return LocalizedText(
        en: subject.isEmpty
          ? "neither row nor deal is given, so the answers were left out"
          : "the deal `\(subject)` is not in the sample, so it was left out",
        es: subject.isEmpty
          ? "no indica fila ni negocio; las respuestas se dejaron fuera"
          : "el negocio `\(subject)` no está en la muestra y se dejó fuera")
    case .contradiction:
      return LocalizedText(
        en: "the same auditor answered twice and differently about `\(subject)`, so neither counts; keep one row",
        es: "el mismo auditor respondió dos veces y distinto sobre `\(subject)`; no cuenta ninguna: deje una fila")
    case .repeated:
      return LocalizedText(
        en: "the same answers about `\(subject)` once more; counted once",
        es: "las mismas respuestas sobre `\(subject)` otra vez; cuentan una sola vez")
    case .unreadable:
      let column = SheetColumn(rawValue: subject)?.heading ?? LocalizedText(untranslated: subject)
      return LocalizedText(
        en: "the answer under `\(column.en)` is none of those asked for; it counts as blank",
        es: "la respuesta en `\(column.es)` no es ninguna de las pedidas; cuenta como en blanco")
    case .damaged:
      let reason = RejectionWording.of(subject).reason
      return LocalizedText(
        en: "the line could not be read, so it was left out: \(reason.en)",
        es: "no se pudo leer la línea y se dejó fuera: \(reason.es)")
    case .restored:
      return LocalizedText(
        en: "a spreadsheet changed the id; by its row it is `\(subject)`",
        es: "una hoja de cálculo cambió el id; por su fila es `\(subject)`")
    }
  }
}
