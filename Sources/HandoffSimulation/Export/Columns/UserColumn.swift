/// The cells of a user.
enum UserColumn: String, ExportColumn {
  case id = "user_id"
  case name = "user_name"
  case email
  case department
  case role
  case isActive = "is_active"

  var field: String? { rawValue }
}
