/// The columns of the sheet that a person fills in, in its order; the raw value is the name a program may use for the header.
public enum SheetColumn: String, CaseIterable, Sendable {
  /// Which row of which sample: by it rows are found again whatever a spreadsheet makes of the id.
  case row
  case dealID = "deal_id"
  case place = "where_to_look"
  case fieldsComplete = "fields_complete"
  case contextSufficient = "context_sufficient"
  case grade
  case score
  case auditor
  case note

  /// The header as the sheet shows it.
  public var heading: LocalizedText {
    switch self {
    case .row: LocalizedText(en: "Row", es: "Fila")
    case .dealID: LocalizedText(en: "Deal id", es: "Id del negocio")
    case .place: LocalizedText(en: "Where to look", es: "Dónde mirar")
    case .fieldsComplete:
      LocalizedText(en: "Were the fields complete? (yes / no)", es: "¿Estaban completos los campos? (sí / no)")
    case .contextSufficient:
      LocalizedText(en: "Was the context sufficient? (yes / no)", es: "¿Era suficiente el contexto? (sí / no)")
    case .grade:
      LocalizedText(
        en: "Your grade (excellent / good / fair / poor)",
        es: "Su calificación (excelente / bueno / regular / deficiente)")
    case .score: LocalizedText(en: "Your score (0 to 100)", es: "Su puntaje (0 a 100)")
    case .auditor: LocalizedText(en: "Auditor", es: "Auditor")
    case .note: LocalizedText(en: "Note", es: "Nota")
    }
  }
}
