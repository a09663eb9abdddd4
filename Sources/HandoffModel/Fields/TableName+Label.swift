extension TableName {
  /// Its name for people.
  public var label: LocalizedText {
    switch self {
    case .accounts: LocalizedText(en: "Accounts", es: "Cuentas")
    case .activities: LocalizedText(en: "Activities", es: "Actividades")
    case .churn: LocalizedText(en: "Churn", es: "Bajas")
    case .commitments: LocalizedText(en: "Commitments", es: "Compromisos")
    case .contactRoles: LocalizedText(en: "Contact roles", es: "Roles de contacto")
    case .contacts: LocalizedText(en: "Contacts", es: "Contactos")
    case .csAccounts: LocalizedText(en: "Accounts in CS", es: "Cuentas en CS")
    case .deals: LocalizedText(en: "Deals", es: "Negocios")
    case .fieldHistory: LocalizedText(en: "Field history", es: "Historial de campos")
    case .invoices: LocalizedText(en: "Invoices", es: "Facturas")
    case .milestones: LocalizedText(en: "Milestones", es: "Hitos")
    case .stageHistory: LocalizedText(en: "Stage history", es: "Historial de etapas")
    case .subscriptions: LocalizedText(en: "Subscriptions", es: "Suscripciones")
    case .surveys: LocalizedText(en: "Surveys", es: "Encuestas")
    case .tasks: LocalizedText(en: "Tasks", es: "Tareas")
    case .usage: LocalizedText(en: "Usage", es: "Uso")
    case .users: LocalizedText(en: "Users", es: "Usuarios")
    }
  }
}
