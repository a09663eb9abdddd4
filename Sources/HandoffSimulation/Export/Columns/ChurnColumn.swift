/// The cells of a departure.
enum ChurnColumn: String, ExportColumn {
  case id = "churn_id"
  case account = "account_id"
  case churned = "churned_at"
  case reason

  var field: String? { rawValue }
}
