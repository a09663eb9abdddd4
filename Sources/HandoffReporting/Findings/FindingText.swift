import HandoffModel

/// A finding in words, for formats that render it.
struct FindingText {
  let dealID: String
  let ruleID: String
  let title: String
  let severity: Severity
  let outcome: String
  let expected: String
  let found: String
  /// Nil where the finding points at no cell.
  let place: SourceLocation?
  /// Where to annotate, the file named from the top of the repository: the cell, or without one the deal's record.
  let annotation: SourceLocation?
  let tenths: Int?
  let fingerprint: String
  let status: FindingStatus

  /// `Kickoff held: 9 business days (limit 5)`.
  var message: String { "\(title): \(found)" }
}
