extension ExportWriter {
  mutating func writeUsers() {
    for (number, colleague) in world.staff.colleagues.enumerated() {
      for entry in layout.users.entries {
        switch entry.column {
        case .id: row.id(.user, number)
        case .name: row.text(colleague.name)
        case .email: row.text(colleague.email)
        case .department: row.text(colleague.department.rawValue)
        case .role: row.text(colleague.role)
        case .isActive: row.flag(colleague.isActive)
        }
      }
      finishRow(of: .users)
    }
  }

  /// The account of a handoff, or a bare one of a customer of whom only a deal is known.
  mutating func writeAccount(
    _ number: Int, name: CompanyName, owner: Int, created: LocalTime, handoff: Handoff?
  ) {
    for entry in layout.accounts.entries {
      switch entry.column {
      case .id: row.id(.account, number)
      case .isDeleted: row.flag(false)
      case .name: row.text(name.full)
      case .industry: row.text(fact(.industry, of: handoff))
      case .employees: row.text(fact(.companySize, of: handoff))
      case .website: row.text(fact(.website, of: handoff))
      case .country: row.text(handoff?.deal.country ?? "")
      case .owner: row.id(.user, owner)
      case .ownerName: row.text(world.staff.colleagues[owner].name)
      case .created: row.moment(created)
      case .executiveSponsor: row.text(handoff?.records.executiveSponsor ?? "")
      }
    }
    finishRow(of: .accounts)
  }

  /// What the seller found out, without the placeholders; blank where that is nothing.
  private func fact(_ field: FormField, of handoff: Handoff?) -> String {
    if case .text(let text)? = handoff?.answers[field] { text } else { "" }
  }

  mutating func writeContact(_ number: Int, account: Int, of company: CompanyName, _ person: Stakeholder) {
    for entry in layout.contacts.entries {
      switch entry.column {
      case .id: row.id(.contact, number)
      case .account: row.id(.account, account)
      case .accountName: row.text(company.full)
      case .name: row.text(person.name.display)
      case .firstName: row.text(person.name.first)
      case .lastName: row.text(person.name.last)
      case .email: row.text(person.email)
      case .title: row.text(person.title)
      case .created: row.moment(person.created)
      }
    }
    finishRow(of: .contacts)
  }

  mutating func writeContactRoles(deal: Int, contacts: [Int], _ handoff: Handoff) {
    for (position, person) in handoff.stakeholders.people.enumerated() where person.isRecorded {
      let number = nextNumber(of: .contactRole)
      for entry in layout.contactRoles.entries {
        switch entry.column {
        case .id: row.id(.contactRole, number)
        case .deal: row.id(.deal, deal)
        case .contact: row.id(.contact, contacts[position])
        case .role: row.text(person.role.rawValue)
        case .isPrimary: row.flag(position == 0)
        case .created: row.moment(person.created)
        }
      }
      finishRow(of: .contactRoles)
    }
  }
}
