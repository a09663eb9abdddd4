import HandoffModel

/// Why an example has its outcome, in words for the author of the rule; nil where the outcome says it all.
enum ReasonPhrase {
  static func text(_ result: RuleResult) -> LocalizedText? {
    switch result.reason {
    case .holds, .done, .patternFound, .patternAbsent: nil
    case .conditionFalse: LocalizedText(en: "its `when` is false", es: "su `when` es falso")
    case .conditionUnknown:
      LocalizedText(
        en: "what its condition asks about was not exported",
        es: "aquello por lo que pregunta su condición no se exportó")
    case .notExported: LocalizedText(en: "what it reads was not exported", es: "lo que lee no se exportó")
    case .unreadable: LocalizedText(en: "the value cannot be read", es: "el valor no se puede leer")
    case .blank: LocalizedText(en: "the field is blank", es: "el campo está en blanco")
    case .placeholder: LocalizedText(en: "the text is a placeholder", es: "es un texto de relleno")
    case .tooFewWords:
      LocalizedText(
        en: "words found: \(result.found), needed: \(result.extra)",
        es: "palabras encontradas: \(result.found), necesarias: \(result.extra)")
    case .lacksContent: LocalizedText(en: "the text lacks what is asked for", es: "al texto le falta lo que se pide")
    case .unwantedContent:
      LocalizedText(en: "a test of `none_of` holds", es: "se cumple una prueba de `none_of`")
    case .sameAsField: LocalizedText(en: "a copy of another field", es: "una copia de otro campo")
    case .sameAsAccountName: LocalizedText(en: "only the name of the account", es: "solo el nombre de la cuenta")
    case .numberOutOfRange: LocalizedText(en: "the number is out of range", es: "el número está fuera de rango")
    case .heldByRole: LocalizedText(en: "a contact role counts", es: "cuenta un rol de contacto")
    case .notDone: LocalizedText(en: "not done", es: "sin hacer")
    case .beforeStart: LocalizedText(en: "dated before its start", es: "con fecha anterior a su comienzo")
    case .wrongOrder: LocalizedText(en: "in the wrong order", es: "en el orden equivocado")
    case .eventMissing: LocalizedText(en: "one of the two events is missing", es: "falta uno de los dos eventos")
    case .comparisonFalse: LocalizedText(en: "the comparison is false", es: "la comparación es falsa")
    case .count:
      LocalizedText(
        en: "found \(result.found) of \(result.extra)", es: "encontrados: \(result.found) de \(result.extra)")
    case .silence: LocalizedText(en: "by the longest silence", es: "por el silencio más largo")
    case .unowned:
      LocalizedText(en: "days without an owner: \(result.found)", es: "días sin responsable: \(result.found)")
    case .replies:
      LocalizedText(
        en: "\(result.found) of \(result.extra) answered in time",
        es: "respondidos a tiempo: \(result.found) de \(result.extra)")
    case .nothingToJudge: LocalizedText(en: "there is nothing to judge", es: "no hay nada que evaluar")
    }
  }
}
