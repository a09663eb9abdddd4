import HandoffModel

/// Completeness of the handoff form.
enum FormPhrase: Wording {
  case heading, lead, section, fields, filled, mostMissing, notExported

  var text: LocalizedText {
    switch self {
    case .heading: LocalizedText(en: "Form completeness", es: "Completitud del formulario")
    case .lead:
      LocalizedText(
        en: "Cells with content among the exported ones; a placeholder is none. Field by field in {file}.",
        es: """
          Celdas con contenido entre las exportadas; un texto de relleno no lo es. Campo por campo en \
          {file}.
          """
      )
    case .section: LocalizedText(en: "Section", es: "Sección")
    case .fields: LocalizedText(en: "Fields exported", es: "Campos exportados")
    case .filled: LocalizedText(en: "Filled", es: "Con contenido")
    case .mostMissing: LocalizedText(en: "Most often missing", es: "Faltan más a menudo")
    case .notExported: LocalizedText(en: "no column exported", es: "ninguna columna exportada")
    }
  }
}
