/// Lines passed over that hold more than blanks: furniture of a report, or its header once more.
struct IgnoredRecord: Equatable, Sendable {
  /// The physical line it begins on, from 1.
  let line: Int
  let lineCount: Int
  let reason: RejectReason
}
