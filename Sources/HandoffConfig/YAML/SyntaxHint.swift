import HandoffModel

/// What is wrong with a text that is no YAML, in both languages, and what usually mends it: the library speaks English and to
/// programmers.
enum SyntaxHint {
  /// `problem` is what the library says.
  static func text(_ problem: String) -> LocalizedText {
    let known = hints.first { problem.contains($0.problem) }
    return known?.text ?? LocalizedText(en: problem, es: problem)
  }

  private static let hints: [(problem: String, text: LocalizedText)] = [
    (
      "found a tab", LocalizedText(en: "a tab; indent with spaces", es: "un tabulador; use espacios para la sangría")
    ),
    (
      "cannot start any token",
      LocalizedText(
        en: "a character that cannot begin a value; indent with spaces, not tabs, and put the text in quotation marks",
        es: "un carácter que no puede iniciar un valor; use espacios, no tabuladores, y ponga el texto entre comillas")
    ),
    (
      "mapping values are not allowed",
      LocalizedText(
        en:
          "a `:` where none can be; perhaps this line, or the one above, is indented too far, or a text with `: ` needs quotation marks",
        es:
          "un `:` donde no puede haberlo; quizá esta línea, o la anterior, tiene demasiada sangría, o un texto con `: ` necesita comillas"
      )
    ),
    (
      "did not find expected '-'",
      LocalizedText(
        en: "this line belongs to no item of the list; indent it like the lines beside it",
        es: "esta línea no pertenece a ningún elemento de la lista; dele la misma sangría que a sus vecinas")
    ),
    (
      "did not find expected ',' or",
      LocalizedText(
        en:
          "a `{` or `[` is not closed, or a text in it that has `,` `{` `}` or a quotation mark needs quotation marks",
        es: "falta cerrar una `{` o un `[`, o un texto con `,` `{` `}` o comillas necesita ir entre comillas")
    ),
    (
      "did not find expected key",
      LocalizedText(
        en: "this line fits neither the lines above nor below; indent it like its neighbours",
        es: "esta línea no encaja con las vecinas; dele su misma sangría")
    ),
    (
      "could not find expected ':'",
      LocalizedText(
        en: "a key without its `:`, or a text of several lines without quotation marks",
        es: "una clave sin su `:`, o un texto de varias líneas sin comillas")
    ),
    (
      "unexpected end of stream",
      LocalizedText(
        en: "a quotation mark is opened and never closed", es: "hay una comilla que se abre y no se cierra")
    ),
    (
      "block sequence entries are not allowed",
      LocalizedText(
        en: "a `-` where no list can begin; put it on a line of its own",
        es: "un `-` donde no puede empezar una lista; póngalo en su propia línea")
    ),
  ]
}
