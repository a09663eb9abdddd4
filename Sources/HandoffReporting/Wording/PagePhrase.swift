import HandoffModel

/// What only the HTML page says.
enum PagePhrase: Wording {
  case skip, contents, attention, furtherTable, offline

  var text: LocalizedText {
    switch self {
    case .skip: LocalizedText(en: "Skip to the report", es: "Saltar al informe")
    case .contents: LocalizedText(en: "Contents", es: "Contenido")
    case .attention: LocalizedText(en: "Please note:", es: "Atención:")
    case .furtherTable: LocalizedText(en: "{title}, table {n}", es: "{title}, tabla {n}")
    case .offline:
      LocalizedText(
        en: "This page stands alone: it loads nothing from any network. Links lead to the files beside it.",
        es: "Esta página no carga nada de ninguna red. Los enlaces llevan a los archivos que la acompañan.")
    }
  }
}
