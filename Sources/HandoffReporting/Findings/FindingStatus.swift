/// How a finding stands to the baseline and to the waivers.
public enum FindingStatus: String, CaseIterable, Sendable {
  /// Not in the baseline, or there is none.
  case new
  /// In the baseline.
  case known
  /// Somebody answers for it, and the waiver still holds.
  case waived

  var index: Int {
    switch self {
    case .new: 0
    case .known: 1
    case .waived: 2
    }
  }
}
