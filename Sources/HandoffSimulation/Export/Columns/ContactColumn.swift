/// The cells of a contact.
enum ContactColumn: String, ExportColumn {
  case id = "contact_id"
  case account = "account_id"
  case firstName = "first_name"
  case lastName = "last_name"
  case email
  case title
  case created = "created_at"

  var field: String? { rawValue }
}
