/// Stages and statuses that the usual pipelines of CRMs have before a deal is won, or where it is lost: nobody needs to be told
/// that they are not won. A number before the name does not matter.
struct UsualStages {
  private static let names = [
    // Salesforce and Zoho
    "Prospecting", "Qualification", "Needs Analysis", "Value Proposition", "Id. Decision Makers",
    "Identify Decision Makers", "Perception Analysis", "Proposal/Price Quote", "Proposal/Quote", "Negotiation/Review",
    "Closed Lost to Competition", "Prospección", "Calificación", "Cualificación", "Análisis de necesidades",
    "Propuesta de valor", "Identificar responsables de decisiones", "Análisis de percepción", "Propuesta/Presupuesto",
    "Negociación/Revisión",
    // HubSpot
    "Appointment Scheduled", "appointmentscheduled", "Qualified To Buy", "qualifiedtobuy", "Presentation Scheduled",
    "presentationscheduled", "Decision Maker Bought-In", "decisionmakerboughtin", "Contract Sent", "contractsent",
    "Cita programada", "Calificado para comprar", "Presentación programada", "Contrato enviado",
    // Pipedrive
    "Qualified", "Contact Made", "Demo Scheduled", "Proposal Made", "Negotiations Started", "Calificado", "Cualificado",
    "Contacto realizado", "Demo programada", "Propuesta realizada", "Negociaciones iniciadas",
    // Dynamics
    "Qualify", "Develop", "Propose", "Calificar", "Desarrollar", "Proponer",
    // Companies' own
    "New", "Nuevo", "Nueva", "Lead", "Open", "Abierto", "Abierta", "In Progress", "En curso", "En progreso",
    "Discovery", "Descubrimiento", "Demo", "Evaluation", "Evaluación", "Trial", "Prueba", "Proposal", "Propuesta",
    "Proposal Sent", "Propuesta enviada", "Quote", "Presupuesto", "Negotiation", "Negociación", "Contracting",
    "On Hold", "En espera",
  ]

  private var folded = FoldedText()
  private var known: Set<[UInt8]> = []

  init() {
    for name in Self.names {
      let bytes = Array(name.utf8)
      folded.foldToWords(bytes.span)
      known.insert(folded.bytes)
    }
  }

  mutating func contains(_ text: some Collection<UInt8>) -> Bool {
    let bytes = Array(text)
    folded.foldToWords(bytes.span)
    return known.contains(folded.bytes) || folded.wordsAfterNumber.map(known.contains) ?? false
  }
}
