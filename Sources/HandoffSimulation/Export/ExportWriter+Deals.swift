extension ExportWriter {
  mutating func writeDeal(_ number: Int, account: Int, _ record: DealRecord) {
    for entry in layout.deals.entries {
      switch entry.column {
      case .id: row.id(.deal, number)
      case .account: row.id(.account, account)
      case .isDeleted: row.flag(record.kind == .deleted)
      case .accountName: row.text(record.customer.full)
      case .name: row.text(record.name)
      case .stage: row.text(record.stage)
      case .type: row.text(record.hasType ? record.kind.type(in: row.dialect) : "")
      case .isClosed: row.flag(record.kind.isClosed)
      case .isWon: row.flag(record.kind.isWon)
      case .status: row.text(record.kind.status(in: row.dialect))
      case .seller: row.id(.user, record.seller)
      case .sellerName: row.text(world.staff.colleagues[record.seller].name)
      case .csOwner: row.id(.user, record.csOwner)
      case .csOwnerName: row.text(record.csOwner.map { world.staff.colleagues[$0].name } ?? "")
      case .amount: writeOptional(record.amount)
      case .acv: writeOptional(record.acv)
      case .currency: row.text(record.currency)
      case .currencyName: row.text(record.currency == "EUR" ? "Euro" : "US Dollar")
      case .segment: writeSegment(record.segment)
      case .isStrategic: row.flag(record.isStrategic)
      case .closeDay: row.day(record.closeDay)
      case .created: row.moment(record.created)
      case .modified: row.moment(record.modified)
      case .signed: row.moment(record.signed)
      case .contractStart: row.day(record.contractStart)
      case .renewalDay: row.day(record.renewalDay)
      case .form(let field): writeAnswer(record.answers?[field] ?? .blank, in: field)
      default: row.moment(step(entry.column, of: record.timeline))
      }
    }
    finishRow(of: .deals)
  }

  /// The moment of a step of the handoff; nil for a deal that is none.
  private func step(_ column: DealColumn, of timeline: Timeline?) -> LocalTime? {
    switch column {
    case .ownerAssigned: timeline?.ownerAssigned
    case .notified: timeline?.notified
    case .formCompleted: timeline?.formCompleted
    case .meeting: timeline?.meeting
    case .csReviewed: timeline?.csReviewed
    case .managerReviewed: timeline?.managerReviewed
    case .invited: timeline?.invited
    case .kickoff: timeline?.kickoff
    case .firstValue: timeline?.firstValue
    default: nil
    }
  }

  mutating func writeOptional(_ value: Int?) {
    if let value { row.integer(value) } else { row.blank() }
  }

  private mutating func writeSegment(_ segment: Segment?) {
    row.text(segment.map { row.dialect.isCRM ? SegmentProfile.of($0).label : $0.rawValue } ?? "")
  }

  /// A CRM refuses a placeholder in a number or date field; a plain file takes it.
  private mutating func writeAnswer(_ answer: FormAnswer, in field: FormField) {
    switch answer {
    case .blank: row.blank()
    case .text(let text): row.text(text)
    case .placeholder(let text):
      row.text(field.isTyped && row.dialect.isCRM ? "" : text)
    }
  }
}
