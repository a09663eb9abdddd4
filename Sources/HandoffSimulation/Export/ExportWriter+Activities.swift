extension ExportWriter {
  /// Meetings go into the events, everything else into the tasks; which may be one file.
  mutating func writeActivity(
    _ activity: Activity, of handoff: Handoff, deal: Int, account: Int, contacts: [Int]
  ) {
    let isEvent = activity.kind == .meeting
    let kind: RecordKind = isEvent ? .event : .task
    let number = nextNumber(of: kind)
    for entry in (isEvent ? layout.events : layout.tasks).entries {
      switch entry.column {
      case .id: row.id(kind, number)
      case .contact: row.id(.contact, activity.contact.map { contacts[$0] })
      case .deal: row.id(.deal, dealNumber(activity.about, deal))
      case .about:
        if activity.about == .account {
          row.id(.account, account)
        } else {
          row.id(.deal, dealNumber(activity.about, deal))
        }
      case .account: row.id(.account, activity.about == .nothing ? nil : account)
      case .contactName:
        row.text(activity.contact.map { handoff.stakeholders.people[$0].name.display } ?? "")
      case .dealName: row.text(dealName(activity.about, of: handoff))
      case .aboutName:
        row.text(activity.about == .account ? handoff.deal.company.full : dealName(activity.about, of: handoff))
      case .accountName: row.text(activity.about == .nothing ? "" : handoff.deal.company.full)
      case .ownerName: row.text(world.staff.colleagues[activity.owner].name)
      case .subject: row.text(activity.subject)
      case .kind: row.text(activity.kind.rawValue)
      case .subtype: row.text(activity.kind == .email ? "Email" : activity.kind == .call ? "Call" : "Task")
      case .callType: row.text(callType(of: activity))
      case .dueDay: row.day(isEvent ? nil : activity.at.day)
      case .doneState: row.text(activity.isDone ? "Completed" : "Open")
      case .status: row.text(activity.isDone ? "Completed" : number % 2 == 0 ? "Open" : "In Progress")
      case .isDone: row.flag(activity.isDone)
      case .owner: row.id(.user, activity.owner)
      case .created: row.moment(activity.created)
      case .at, .doneAt: row.moment(activity.isDone ? activity.at : nil)
      case .startAt: row.moment(activity.at)
      case .direction: row.text(activity.direction.rawValue)
      case .team: row.text(activity.team.rawValue)
      case .minutes: row.integer(activity.minutes)
      }
    }
    finishRow(of: isEvent ? .events : .tasks)
  }

  /// The deal that a record points to: its own, none, or a number far beyond every exported deal.
  private func dealNumber(_ about: Activity.About, _ deal: Int) -> Int? {
    switch about {
    case .deal: deal
    case .account, .nothing: nil
    case .lostDeal: 900_000_000 + deal
    }
  }

  /// The name of what `dealNumber` points to.
  private func dealName(_ about: Activity.About, of handoff: Handoff) -> String {
    switch about {
    case .deal: handoff.deal.name
    case .account, .nothing: ""
    case .lostDeal: "Archive \(handoff.deal.handoff)"
    }
  }

  private func callType(of activity: Activity) -> String {
    guard activity.kind == .call else { return "" }
    switch activity.direction {
    case .inbound: return "Inbound"
    case .outbound: return "Outbound"
    case .internal: return "Internal"
    }
  }
}
