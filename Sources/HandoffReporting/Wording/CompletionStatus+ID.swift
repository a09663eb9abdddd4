import HandoffModel

extension CompletionStatus {
  /// The id used in every output.
  var id: String {
    switch self {
    case .complete: "complete"
    case .incomplete: "incomplete"
    case .pending: "pending"
    case .unknown: "unknown"
    }
  }
}
