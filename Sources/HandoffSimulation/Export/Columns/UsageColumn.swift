/// The cells of a month of usage.
enum UsageColumn: String, ExportColumn {
  case account = "account_id"
  case periodStart = "period_start"
  case activeUsers = "active_users"
  case coreFeatures = "core_features_adopted"

  var field: String? { rawValue }
}
