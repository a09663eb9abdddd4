/// The cells of a task or an event.
enum ActivityColumn: ExportColumn {
  case id, contact, deal, about, account, subject, kind, subtype, callType, dueDay, status, isDone, owner,
    created
  case doneAt, startAt, at, direction, team, minutes, contactName, dealName, aboutName, accountName, ownerName
  case doneState

  var field: String? {
    switch self {
    case .id: "activity_id"
    case .contact: "contact_id"
    case .deal, .about: "deal_id"
    case .account: "account_id"
    case .subject: "subject"
    case .kind, .subtype: "type"
    case .dueDay: "due_date"
    case .status, .doneState: "status"
    case .isDone: "is_done"
    case .owner, .ownerName: "owner_id"
    case .created: "created_at"
    case .at: "at"
    case .doneAt: "done_at"
    case .startAt: "start_at"
    case .direction: "direction"
    case .team: "team"
    case .minutes: "duration_minutes"
    case .contactName: "contact_name"
    case .dealName: "deal_name"
    case .aboutName: "about"
    case .accountName: "account_name"
    case .callType: nil
    }
  }
}
