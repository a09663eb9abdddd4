import HandoffModel

/// What makes a finding the same from one run to the next: the rule, the deal, and the field the rule is about. Not the
/// line, which moves whenever the export does, nor the wording.
public struct Fingerprint: Hashable, Sendable, Comparable {
  /// Sixteen lower-case hexadecimal digits.
  static let length = 16

  let value: UInt64

  init(value: UInt64) {
    self.value = value
  }

  /// The part that all findings of a rule share.
  static func start(of rule: RuleDescription) -> UInt64 {
    let state = ByteHash.absorbed(Array(rule.id.utf8).span, into: 0x6861_6E64_6F66_6631)
    return ByteHash.absorbed(Array((rule.fields.first ?? "").utf8).span, into: state)
  }

  init(start: UInt64, dealID: [UInt8]) {
    value = ByteHash.mixed(ByteHash.absorbed(dealID.span, into: start))
  }

  init(_ rule: RuleDescription, dealID: String) {
    self.init(start: Self.start(of: rule), dealID: Array(dealID.utf8))
  }

  /// Reads what `text` writes; nil for anything else.
  public init?(parsing text: some StringProtocol) {
    guard text.utf8.count == Self.length, text.utf8.allSatisfy({ Self.digits.contains($0) }),
      let value = UInt64(text, radix: 16)
    else { return nil }
    self.value = value
  }

  public var text: String {
    let bytes = [UInt8](capacity: Self.length) { append(to: &$0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  func append(to out: inout OutputSpan<UInt8>) {
    for position in 0..<Self.length {
      let digit = Int(truncatingIfNeeded: value >> UInt64(60 - 4 * position)) & 15
      out.append(digit < 10 ? UInt8(ascii: "0") + UInt8(digit) : UInt8(ascii: "a") + UInt8(digit - 10))
    }
  }

  public static func < (a: Fingerprint, b: Fingerprint) -> Bool { a.value < b.value }

  private static let digits = Set("0123456789abcdef".utf8)
}
