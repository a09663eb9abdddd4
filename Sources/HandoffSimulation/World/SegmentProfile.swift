/// What is typical of a segment: sizes that agree with the declared thresholds, people involved, and medians
/// of time.
///
/// Sizes keep to the thresholds from below and above (100,000 and 25,000 a year, 1,000 and 100 employees), so
/// that a segment derived from them is the segment that was drawn.
struct SegmentProfile: Sendable {
  let share: Double
  let label: String
  let acv: ClosedRange<Int>
  let employees: ClosedRange<Int>
  let contacts: ClosedRange<Int>
  /// Multiplies the odds of a gap in the form.
  let gapFactor: Double
  let termMonths: [Int]
  let meetingHours: Double
  let contactHours: Double
  let kickoffHours: Double
  let firstValueDays: Double
  /// Chance that CS takes part before the signature, for a handoff of median quality.
  let preCloseShare: Double
  let salesCycleDays: Double
  /// Typical days between check-ins after the kickoff; nil where nobody calls by calendar.
  let checkInDays: Int?

  static func of(_ segment: Segment) -> SegmentProfile {
    switch segment {
    case .strategic: strategic
    case .enterprise: enterprise
    case .midMarket: midMarket
    case .smb: smb
    }
  }

  private static let strategic = SegmentProfile(
    share: 0.04, label: "Strategic", acv: 250_000...1_500_000, employees: 2_000...60_000, contacts: 4...8,
    gapFactor: 0.6, termMonths: [24, 36, 36], meetingHours: 15, contactHours: 36, kickoffHours: 120,
    firstValueDays: 38, preCloseShare: 0.75, salesCycleDays: 150, checkInDays: 7)
  private static let enterprise = SegmentProfile(
    share: 0.18, label: "Enterprise", acv: 100_000...420_000, employees: 1_000...20_000, contacts: 3...7,
    gapFactor: 0.8, termMonths: [12, 24, 36], meetingHours: 15, contactHours: 38, kickoffHours: 125,
    firstValueDays: 30, preCloseShare: 0.6, salesCycleDays: 100, checkInDays: 7)
  private static let midMarket = SegmentProfile(
    share: 0.38, label: "Mid-Market", acv: 25_000...96_000, employees: 100...980, contacts: 2...5,
    gapFactor: 1,
    termMonths: [12, 12, 24], meetingHours: 24, contactHours: 40, kickoffHours: 130, firstValueDays: 21,
    preCloseShare: 0.25, salesCycleDays: 55, checkInDays: 14)
  private static let smb = SegmentProfile(
    share: 0.40, label: "SMB", acv: 1_800...24_000, employees: 5...96, contacts: 1...3, gapFactor: 1.5,
    termMonths: [12, 12, 12, 24], meetingHours: 60, contactHours: 90, kickoffHours: 150, firstValueDays: 14,
    preCloseShare: 0.04, salesCycleDays: 25, checkInDays: nil)
}
