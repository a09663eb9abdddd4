extension ExportLayout {
  /// List exports of a Spanish user, with the opt-in id columns of the records themselves.
  static let pipedrive = ExportLayout(
    users: TableLayout(
      table: "users", file: "pipedrive-users.csv",
      [("User ID", .id), ("Name", .name), ("Email", .email)],
      own: [("Equipo", .department), ("Puesto", .role)]),
    accounts: TableLayout(
      table: "accounts", file: "organizations-1.csv",
      [
        ("Organización - ID", .id), ("Organización - Nombre", .name), ("Organización - Propietario", .ownerName),
        ("Organización - Sitio web", .website), ("Organización - Sector", .industry),
      ],
      own: [
        ("Organización - Número de empleados", .employees), ("Organización - País", .country),
        ("Organización - Organización creada", .created),
        ("Organización - Patrocinador ejecutivo", .executiveSponsor),
      ]),
    contacts: TableLayout(
      table: "contacts", file: "people-1.csv",
      [("Persona - ID", .id), ("Persona - Nombre", .name), ("Persona - Organización", .accountName)],
      own: [
        ("Persona - Correo electrónico", .email), ("Persona - Cargo", .title),
        ("Persona - Persona creada", .created),
      ]),
    deals: TableLayout(
      table: "deals", file: "deals-1.csv",
      [
        ("Negocio - ID", .id), ("Negocio - Título", .name), ("Negocio - Organización", .accountName),
        ("Negocio - Propietario", .sellerName), ("Negocio - Estado", .status), ("Negocio - Etapa", .stage),
        ("Negocio - Valor", .amount), ("Negocio - Divisa de Valor", .currency),
        ("Negocio - Cerrado el", .closeDay), ("Negocio - Negocio creado el", .created),
      ],
      own: pipedriveOwnFields),
    contactRoles: .plain,
    tasks: pipedriveActivities, events: pipedriveActivities,
    milestones: .plain, subscriptions: .plain, churn: .plain, surveys: .plain, usage: .plain)

  private static let pipedriveActivities = TableLayout<ActivityColumn>(
    table: "activities", file: "activities-1.csv",
    [
      ("Actividad - Asunto", .subject), ("Actividad - Tipo", .kind), ("Actividad - Fecha de vencimiento", .dueDay),
      ("Actividad - Hecho", .isDone), ("Actividad - Hora de marcado como hecho", .doneAt),
      ("Actividad - Asignado a usuario", .ownerName), ("Negocio", .dealName), ("Organización", .accountName),
      ("Persona de contacto", .contactName),
    ],
    own: [
      ("Actividad - ID", .id), ("Actividad - Creada el", .created), ("Actividad - Dirección", .direction),
    ])

  private static let pipedriveOwnFields: [(header: String, column: DealColumn)] =
    [
      ("Negocio - Tipo de negocio", .type), ("Negocio - Valor anual del contrato", .acv),
      ("Negocio - Segmento", .segment), ("Negocio - Cuenta estratégica", .isStrategic),
      ("Negocio - Contrato firmado el", .signed), ("Negocio - CSM", .csOwnerName),
      ("Negocio - CSM asignado el", .ownerAssigned), ("Negocio - CS avisado el", .notified),
      ("Negocio - Formulario completado el", .formCompleted), ("Negocio - Reunión de traspaso", .meeting),
      ("Negocio - Revisado por CS el", .csReviewed), ("Negocio - Revisado por responsable el", .managerReviewed),
      ("Negocio - Invitación al kickoff enviada el", .invited), ("Negocio - Kickoff el", .kickoff),
      ("Negocio - Primer valor el", .firstValue), ("Negocio - Inicio del contrato", .contractStart),
      ("Negocio - Fecha de renovación", .renewalDay),
    ]
    + FormField.allCases.compactMap { field in
      field.spanishLabel.map { (header: "Negocio - \($0)", column: DealColumn.form(field)) }
    }
}
