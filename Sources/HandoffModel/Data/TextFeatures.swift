/// What is kept of a filled text: how many words it has and which of its field's text checks it passes.
///
/// Texts are judged while they are read and then forgotten: a report never needs them and memory does not hold them.
public struct TextFeatures: Hashable, Sendable {
  /// More checks than this on one field are refused when rules are compiled.
  public static let maximumChecks = 16
  private static let maximumWords = (1 << 13) - 1

  /// 13 bits of words above 16 bits of checks.
  public let bits: UInt32

  public init(bits: UInt32) {
    self.bits = bits
  }

  /// Words above 8,191 count as 8,191.
  public init(words: Int, passedChecks: UInt16) {
    bits = UInt32(min(max(words, 0), Self.maximumWords)) << 16 | UInt32(passedChecks)
  }

  /// An explicit "none" on a field that takes it as an answer: the only filled text without a word of its own.
  public static let explicitNone = TextFeatures(words: 0, passedChecks: 0)

  public var isExplicitNone: Bool { words == 0 }
  public var words: Int { Int(bits >> 16) }
  public var passedChecks: UInt16 { UInt16(truncatingIfNeeded: bits) }

  /// Whether the check at that position of the field's `TextPlan` entry holds.
  public func passes(check position: Int) -> Bool {
    passedChecks & (1 << UInt16(position)) != 0
  }
}
