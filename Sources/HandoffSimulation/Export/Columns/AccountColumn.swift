/// The cells of an account.
enum AccountColumn: String, ExportColumn {
  case id = "account_id"
  case isDeleted = "is_deleted"
  case name = "account_name"
  case industry
  case employees
  case website
  case country
  case owner = "owner_id"
  case created = "created_at"
  case executiveSponsor = "executive_sponsor"

  var field: String? { rawValue }
}
