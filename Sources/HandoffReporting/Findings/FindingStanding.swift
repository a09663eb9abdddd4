/// The last three cells of a finding: its fingerprint, how it stands to baseline and waivers, and since when.
struct FindingStanding {
  static let longest = Fingerprint.length + 24

  let fingerprint: Fingerprint
  let status: FindingStatus
  /// Nil for what the baseline does not have.
  let firstSeen: String?
  /// Without a baseline nothing is said of new or known.
  let hasBaseline: Bool

  func append(to out: inout OutputSpan<UInt8>) {
    fingerprint.append(to: &out)
    out.append(.comma)
    if hasBaseline || status == .waived { for byte in status.rawValue.utf8 { out.append(byte) } }
    out.append(.comma)
    if let firstSeen { for byte in firstSeen.utf8.prefix(10) { out.append(byte) } }
  }
}
