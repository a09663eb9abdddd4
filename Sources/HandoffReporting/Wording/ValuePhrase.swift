import HandoffModel

/// What reports say that show cells as the customer's files have them.
enum ValuePhrase: Wording {
  case cell, head, headInFull

  var text: LocalizedText {
    switch self {
    case .cell: LocalizedText(en: "; the cell says “{cell}”", es: "; la celda dice «{cell}»")
    case .head:
      LocalizedText(
        en:
          "Shows cells of the exports ({option}), without people, account names and free text: keep it as you keep them.",
        es: """
          Muestra celdas de las exportaciones ({option}), sin personas, nombres de cuentas ni texto libre: guárdelo como \
          guarda estas.
          """)
    case .headInFull:
      LocalizedText(
        en: """
          Shows cells of the exports ({option}), people, account names and free text included: keep it as you keep them.
          """,
        es: """
          Muestra celdas de las exportaciones ({option}), incluidos personas, nombres de cuentas y texto libre: guárdelo \
          como guarda estas.
          """)
    }
  }
}
