import HandoffModel

/// The title and the first line of every report.
enum HeadPhrase: Wording {
  case title, titleOfMonth, judgedAsOf, fromOption, fromWorkspace, fromData

  var text: LocalizedText {
    switch self {
    case .title: LocalizedText(en: "Handoff audit", es: "Auditoría de handoffs")
    case .titleOfMonth: LocalizedText(en: "Handoff audit: {month}", es: "Auditoría de handoffs: {month}")
    case .judgedAsOf:
      LocalizedText(
        en: """
          Judged as of {date} ({source}); time zone {zone}, calendar {calendar}, rules {rules}, ruler \
          {ruler}, handoff {version}.
          """,
        es: """
          Evaluado a {date} ({source}); zona horaria {zone}, calendario {calendar}, reglas {rules}, baremo \
          {ruler}, handoff {version}.
          """)
    case .fromOption: LocalizedText(en: "asked for", es: "fecha pedida")
    case .fromWorkspace: LocalizedText(en: "set in the workspace", es: "fecha fijada en el espacio de trabajo")
    case .fromData:
      LocalizedText(en: "latest fact, {column} of {file}", es: "último hecho, {column} de {file}")
    }
  }
}
