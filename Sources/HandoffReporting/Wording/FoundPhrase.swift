import HandoffModel

/// What was found, for every reason a rule can give: the only sentences of the audit about a cell.
///
/// None quotes the customer's text; `{token}` is one of the closed placeholder list.
enum FoundPhrase: Int, Wording {
  case holds, conditionFalse, conditionUnknown, notExported, unreadable, blank, placeholder
  case somePlaceholder, ownLabel
  case oneWord, fewWords, lacksContent, unwantedContent, sameAsField, sameAsAccountName
  case number, hiddenNumber, heldByRole
  case done, doneAfter, notDone, notDoneAfter, notDoneYet, beforeStart
  case wrongOrder, eventMissing, eventNotThereYet, comparisonFalse
  case count, silence, silenceSoFar, unowned, replies, repliesNotDue, nothingToJudge
  case patternFound, patternFoundSee, patternAbsent

  var text: LocalizedText {
    switch self {
    case .holds: LocalizedText(en: "fulfilled", es: "se cumple")
    case .conditionFalse: LocalizedText(en: "does not apply here", es: "aquí no se aplica")
    case .conditionUnknown:
      LocalizedText(
        en: "whether it applies depends on data that was not exported",
        es: "si se aplica depende de datos que no se exportaron")
    case .notExported: LocalizedText(en: "not exported", es: "no exportado")
    case .unreadable: LocalizedText(en: "unreadable value", es: "valor ilegible")
    case .blank: LocalizedText(en: "blank", es: "en blanco")
    case .placeholder: LocalizedText(en: "placeholder {token}", es: "texto de relleno {token}")
    case .somePlaceholder: LocalizedText(en: "placeholder text", es: "texto de relleno")
    case .ownLabel: LocalizedText(en: "only the field's own label", es: "solo la etiqueta del propio campo")
    case .oneWord: LocalizedText(en: "1 word, {extra} needed", es: "1 palabra, hacen falta {extra}")
    case .fewWords:
      LocalizedText(en: "{found} words, {extra} needed", es: "{found} palabras, hacen falta {extra}")
    case .lacksContent:
      LocalizedText(en: "a text without what is asked for", es: "un texto sin lo que se pide")
    case .unwantedContent:
      LocalizedText(en: "{label} instead of an answer", es: "{label} en vez de una respuesta")
    case .sameAsField: LocalizedText(en: "same text as {field}", es: "el mismo texto que {field}")
    case .sameAsAccountName: LocalizedText(en: "only the account's name", es: "solo el nombre de la cuenta")
    case .number: LocalizedText(en: "{number}", es: "{number}")
    case .hiddenNumber: LocalizedText(en: "a number out of range", es: "un número fuera de rango")
    case .heldByRole: LocalizedText(en: "named in the contact roles", es: "figura en los roles de contacto")
    case .done: LocalizedText(en: "done", es: "hecho")
    case .doneAfter: LocalizedText(en: "{elapsed} (limit {limit})", es: "{elapsed} (límite {limit})")
    case .notDone: LocalizedText(en: "not done", es: "sin hacer")
    case .notDoneAfter:
      LocalizedText(
        en: "not done after {elapsed} (limit {limit})", es: "sin hacer tras {elapsed} (límite {limit})")
    case .notDoneYet:
      LocalizedText(
        en: "not due yet: {elapsed} (limit {limit})", es: "aún en plazo: {elapsed} (límite {limit})")
    case .beforeStart: LocalizedText(en: "dated before {start}", es: "con fecha anterior a {start}")
    case .wrongOrder: LocalizedText(en: "in the wrong order", es: "en el orden equivocado")
    case .eventMissing: LocalizedText(en: "{subject} is missing", es: "falta {subject}")
    case .eventNotThereYet: LocalizedText(en: "has not happened yet", es: "todavía no ha ocurrido")
    case .comparisonFalse: LocalizedText(en: "does not hold", es: "no se cumple")
    case .unowned:
      LocalizedText(en: "days without an owner: {found}", es: "días sin responsable: {found}")
    case .count: LocalizedText(en: "{found} of {extra} found", es: "{found} de {extra}")
    case .silence:
      LocalizedText(
        en: "{elapsed} without contact (limit {limit})", es: "{elapsed} sin contacto (límite {limit})")
    case .silenceSoFar:
      LocalizedText(
        en: "{elapsed} without contact so far (limit {limit})",
        es: "{elapsed} sin contacto hasta ahora (límite {limit})")
    case .replies:
      LocalizedText(en: "{found} of {extra} answered in time", es: "{found} de {extra} respondidos a tiempo")
    case .repliesNotDue: LocalizedText(en: "answer not due yet", es: "respuesta aún en plazo")
    case .nothingToJudge: LocalizedText(en: "nothing to judge", es: "nada que evaluar")
    case .patternFound: LocalizedText(en: "found", es: "presente")
    case .patternFoundSee: LocalizedText(en: "found, see {rules}", es: "presente, véase {rules}")
    case .patternAbsent: LocalizedText(en: "not found", es: "ausente")
    }
  }
}
