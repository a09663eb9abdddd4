/// An exact decimal number with four places, as amounts and counts are kept.
public struct FixedDecimal: Hashable, Sendable {
  public static let unit: Int64 = 10_000
  /// Larger magnitudes are refused: sums and products of the score stay far inside 64 bits.
  public static let maximum: Int64 = 1 << 56

  public let tenThousandths: Int64

  public init(tenThousandths: Int64) {
    self.tenThousandths = tenThousandths
  }

  /// Reads `-1234.5` and the like: digits with an optional sign and an optional point; decimals beyond the fourth are
  /// dropped. Nil for anything else.
  public init?(parsing text: String) {
    let bytes = Array(text.utf8)
    self.init(parsing: bytes.span)
  }

  public init?(parsing text: Span<UInt8>) {
    var index = 0
    var isNegative = false
    if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") {
      isNegative = text[index] == UInt8(ascii: "-")
      index += 1
    }
    var value: Int64 = 0
    var digits = 0
    var decimals = -1
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == UInt8(ascii: "."), decimals < 0 {
        decimals = 0
        continue
      }
      let digit = byte &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      digits += 1
      if decimals >= 4 { continue }
      if decimals >= 0 { decimals += 1 }
      value = value * 10 + Int64(digit)
      guard value < Self.maximum else { return nil }
    }
    guard digits > 0 else { return nil }
    for _ in max(decimals, 0)..<4 {
      value *= 10
      guard value < Self.maximum else { return nil }
    }
    tenThousandths = isNegative ? -value : value
  }
}

extension FixedDecimal: CustomStringConvertible {
  /// Plain digits without trailing zeros, such as `-1234.5`.
  public var description: String {
    let magnitude = tenThousandths.magnitude
    var decimals = String(magnitude % 10_000 + 10_000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    let sign = tenThousandths < 0 ? "-" : ""
    return "\(sign)\(magnitude / 10_000)\(decimals.isEmpty ? "" : ".\(decimals)")"
  }
}
