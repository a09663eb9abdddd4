extension FormField {
  /// The English heading of the form, as a CRM with labels shows the field that holds it; nil where the account
  /// does.
  var englishLabel: String? {
    salesforceName.map { $0.dropLast("__c".count).split(separator: "_").joined(separator: " ") }
  }

  /// The Spanish heading of the form; nil where the organisation holds the field.
  var spanishLabel: String? {
    switch self {
    case .industry, .website: nil
    case .companySize: "Tamaño de Empresa"
    case .economicBuyer: "Comprador Económico"
    case .champion: "Promotor"
    case .otherStakeholders: "Otros Stakeholders Clave"
    case .contractTerm: "Duración del contrato"
    case .products: "Productos y módulos comprados"
    case .seats: "Número de Asientos"
    case .specialTerms: "Términos Especiales o Descuentos"
    case .servicesIncluded: "Servicios Profesionales Incluidos"
    case .useCase: "Caso de Uso Principal"
    case .businessProblem: "Problema de Negocio"
    case .currentState: "Estado Actual"
    case .targetState: "Estado Objetivo"
    case .timeToValue: "Plazo hasta el valor"
    case .successMeasure: "Criterios de éxito"
    case .technicalBuyer: "Comprador Técnico"
    case .endUsers: "Usuarios finales"
    case .influencers: "Influyentes"
    case .blockers: "Detractores conocidos"
    case .salesPromises: "Qué Prometió Ventas"
    case .timelineCommitments: "Compromisos de Plazo"
    case .customizations: "Personalizaciones"
    case .supportExpectations: "Expectativas de Soporte"
    case .otherCommitments: "Otros Compromisos"
    case .integrations: "Necesidades de Integración"
    case .dataMigration: "Migración de Datos"
    case .securityCompliance: "Requisitos de Seguridad"
    case .technicalBlockers: "Bloqueos Técnicos"
    case .alternatives: "Alternativas Evaluadas"
    case .whyUs: "Por Qué Nos Eligió"
    case .objections: "Objeciones Superadas"
    case .competitiveRisks: "Riesgos Competitivos"
    case .outreachDate: "Fecha de primer contacto"
    case .kickoffTargetDate: "Fecha prevista de kickoff"
    case .immediateActions: "Acciones Inmediatas"
    case .redFlags: "Banderas Rojas"
    case .salesNotes: "Notas de Ventas"
    }
  }
}
