/// The cells of a contact.
enum ContactColumn: String, ExportColumn {
  case id = "contact_id"
  case account = "account_id"
  case accountName = "account_name"
  case name = "contact_name"
  case firstName = "first_name"
  case lastName = "last_name"
  case email
  case title
  case created = "created_at"

  var field: String? { rawValue }
}
