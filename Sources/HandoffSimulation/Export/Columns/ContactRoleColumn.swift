/// The cells of a contact's role on a deal.
enum ContactRoleColumn: String, ExportColumn {
  case id = "role_id"
  case deal = "deal_id"
  case contact = "contact_id"
  case role
  case isPrimary = "is_primary"
  case created = "created_at"

  var field: String? { rawValue }
}
