/// A figure about revenue in a cohort; the raw value is its stable name.
public enum RevenueMeasure: String, CaseIterable, Sendable {
  /// Share of accounts that left.
  case logoChurn = "logo_churn"
  /// Gross retention: revenue kept, growth not counted.
  case grossRetention = "grr"
  /// Net retention: revenue at day 365 over revenue at day 0.
  case netRetention = "nrr"
  /// Share of the revenue of poor handoffs that left.
  case poorRevenueChurn = "arr_churn_poor"
  case goodRevenueChurn = "arr_churn_good"
  /// Churned accounts above what the other arm's rate would give: n(poor) times the difference of the rates.
  case excessAccounts = "excess_accounts"
  /// Revenue of poor handoffs times the difference of the revenue-weighted rates.
  case excessRevenue = "excess_arr"
  /// (overall rate - rate of the good)/overall rate.
  case attributableFraction = "attributable_fraction"
}
