/// How far a gap moves once like is compared with like: the crude difference and the one within segments, of the same accounts.
///
/// More than a fifth of the crude one, or another sign, and segments act on both sides of the comparison (Simpson's paradox is the
/// extreme case): the adjusted figure is the one to read. A crude gap of exactly 0 moves by any adjusted one.
public struct SegmentShift: Hashable, Sendable {
  private static let largest = 0.2
  /// Shares read as the same.
  private static let tolerance = 1e-9

  public let crude: Double
  public let adjusted: Double

  public init(crude: Double, adjusted: Double) {
    self.crude = crude
    self.adjusted = adjusted
  }

  /// As a share of the crude gap; nil without one.
  public var share: Double? { crude == 0 ? nil : abs(adjusted - crude) / abs(crude) }

  public var changesSign: Bool { crude * adjusted < 0 }

  public var isConfounded: Bool { changesSign || (share.map { $0 > Self.largest + Self.tolerance } ?? (adjusted != 0)) }
}
