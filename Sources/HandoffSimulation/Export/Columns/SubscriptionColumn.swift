/// The cells of a subscription.
enum SubscriptionColumn: String, ExportColumn {
  case id = "subscription_id"
  case account = "account_id"
  case start = "started_at"
  case end = "ended_at"
  case status
  case monthly = "mrr"

  var field: String? { rawValue }
}
