import HandoffModel

/// What costs the most points.
enum LossPhrase: Wording {
  case heading, nothing, rank, rule, failing, points, share, balance

  var text: LocalizedText {
    switch self {
    case .heading: LocalizedText(en: "What costs the most points", es: "Qué cuesta más puntos")
    case .nothing: LocalizedText(en: "No rule cost any points.", es: "Ninguna regla costó puntos.")
    case .rank: LocalizedText(en: "#", es: "N.º")
    case .rule: LocalizedText(en: "Rule", es: "Regla")
    case .failing: LocalizedText(en: "Handoffs failing", es: "Handoffs que fallan")
    case .points: LocalizedText(en: "Points lost", es: "Puntos perdidos")
    case .share: LocalizedText(en: "Share of what the rules cost", es: "Parte de lo que cuestan las reglas")
    case .balance:
      LocalizedText(
        en: """
          Rules cost {rules} points, groups with one cause gave back {back}, the core cap took {cap} from \
          {capped}: {total} points lost in all.
          """,
        es: """
          Las reglas costaron {rules} puntos, los grupos con una sola causa devolvieron {back} y el tope \
          por regla esencial quitó {cap} a {capped}: {total} puntos perdidos en total.
          """)
    }
  }
}
