/// The cells of an account.
enum AccountColumn: ExportColumn {
  case id, isDeleted, name, industry, employees, website, country, owner, ownerName, created, executiveSponsor

  var field: String? {
    switch self {
    case .id: "account_id"
    case .isDeleted: "is_deleted"
    case .name: "account_name"
    case .industry: "industry"
    case .employees: "employees"
    case .website: "website"
    case .country: "country"
    case .owner, .ownerName: "owner_id"
    case .created: "created_at"
    case .executiveSponsor: "executive_sponsor"
    }
  }
}
