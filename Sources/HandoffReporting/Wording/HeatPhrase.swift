import HandoffModel

/// The form's fields in every segment.
enum HeatPhrase: Wording {
  case title, altText, notExported, tooFew, field

  var text: LocalizedText {
    switch self {
    case .title:
      LocalizedText(
        en: "Share of handoffs with each form field filled, by segment",
        es: "Parte de los handoffs con cada campo del formulario lleno, por segmento")
    case .altText:
      LocalizedText(
        en: """
          Heat map of the share of handoffs with each form field filled, by segment. Lowest: {lowest}. Highest: {highest}. \
          The table below has the numbers.
          """,
        es: """
          Mapa de calor de la parte de los handoffs con cada campo del formulario lleno, por segmento. Lo más bajo: {lowest}. \
          Lo más alto: {highest}. La tabla siguiente tiene las cifras.
          """)
    case .notExported: LocalizedText(en: "not exported", es: "sin exportar")
    case .tooFew: LocalizedText(en: "fewer than 5 handoffs", es: "menos de 5 handoffs")
    case .field: LocalizedText(en: "Field", es: "Campo")
    }
  }
}
