import HandoffModel

/// The values of the built-in choices in words; others stand as they are written.
enum ChoiceWording {
  static func text(_ value: String) -> LocalizedText {
    words[value] ?? RoleWording.known(value) ?? SegmentWording.name(value)
  }

  private static let words: [String: LocalizedText] = [
    "at_close": LocalizedText(en: "at the close", es: "al cierre"),
    "batch": LocalizedText(en: "in batches", es: "por lotes"),
    "business_review": LocalizedText(en: "business review", es: "revisión de negocio"),
    "call": LocalizedText(en: "call", es: "llamada"),
    "closing_meeting": LocalizedText(en: "closing meeting", es: "reunión de cierre"),
    "cs": LocalizedText(en: "CS", es: "CS"),
    "cs_notification": LocalizedText(en: "notice to CS", es: "aviso a CS"),
    "customer": LocalizedText(en: "customer", es: "cliente"),
    "email": LocalizedText(en: "email", es: "correo"),
    "escalation": LocalizedText(en: "escalation", es: "escalada"),
    "expansion": LocalizedText(en: "expansion", es: "ampliación"),
    "first_milestone": LocalizedText(en: "first milestone", es: "primer hito"),
    "first_value": LocalizedText(en: "first value", es: "primer valor"),
    "forwarded": LocalizedText(en: "forwarded", es: "reenviado"),
    "handoff_meeting": LocalizedText(en: "handoff meeting", es: "reunión de handoff"),
    "inbound": LocalizedText(en: "incoming", es: "entrante"),
    "intro": LocalizedText(en: "introduction", es: "presentación"),
    "kickoff_invite": LocalizedText(en: "kickoff invitation", es: "invitación al kickoff"),
    "meeting": LocalizedText(en: "meeting", es: "reunión"),
    "onboarding_preview": LocalizedText(en: "onboarding preview", es: "avance del onboarding"),
    "outbound": LocalizedText(en: "outgoing", es: "saliente"),
    "pre_close": LocalizedText(en: "before the close", es: "antes del cierre"),
    "renewal": LocalizedText(en: "renewal", es: "renovación"),
    "sales": LocalizedText(en: "sales", es: "ventas"),
    "setup": LocalizedText(en: "set-up", es: "configuración"),
    "transfer": LocalizedText(en: "transfer", es: "traspaso"),
  ]
}
