/// Where the rows of one deal of the exports went.
public enum TracedDeal: Sendable {
  /// A row of the dataset's deals.
  case row(Int32)
  case filtered(FilterReason)
  case quarantined(RejectedRow)
}
