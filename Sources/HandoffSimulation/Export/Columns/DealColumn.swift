/// The cells of a deal.
enum DealColumn: ExportColumn {
  case id, isDeleted, account, accountName, name, stage, amount, closeDay, type, isClosed, isWon, seller
  case created, modified, currency, segment, isStrategic, acv, signed, csOwner, ownerAssigned, notified
  case formCompleted, meeting, csReviewed, managerReviewed, invited, kickoff, firstValue
  case contractStart, renewalDay, status, sellerName, csOwnerName, currencyName
  case form(FormField)

  var field: String? {
    switch self {
    case .id: "deal_id"
    case .isDeleted: "is_deleted"
    case .isClosed: "is_closed"
    case .modified: nil
    case .account: "account_id"
    case .accountName: "account_name"
    case .name: "deal_name"
    case .stage: "stage"
    case .amount: "amount"
    case .closeDay: "close_date"
    case .type: "deal_type"
    case .isWon: "is_won"
    case .status: "status"
    case .seller, .sellerName: "ae"
    case .created: "created_at"
    case .currency, .currencyName: "currency"
    case .segment: "segment"
    case .isStrategic: "is_strategic"
    case .acv: "acv"
    case .signed: "signed_at"
    case .csOwner, .csOwnerName: "cs_owner"
    case .ownerAssigned: "cs_owner_assigned_at"
    case .notified: "cs_notified_at"
    case .formCompleted: "form_completed_at"
    case .meeting: "handoff_meeting_at"
    case .csReviewed: "cs_reviewed_at"
    case .managerReviewed: "manager_reviewed_at"
    case .invited: "kickoff_invited_at"
    case .kickoff: "kickoff_at"
    case .firstValue: "first_value_at"
    case .contractStart: "contract_start"
    case .renewalDay: "renewal_date"
    case .form(let field): field.rawValue
    }
  }
}
