import HandoffModel

/// Reads one cell as a number: digits, perhaps in groups of three, perhaps with a sign, a currency sign or code, a per cent
/// sign or parentheses around them.
enum NumberCell {
  /// What a text says before its column has decided which sign stands before the decimals.
  enum Reading: Equatable {
    /// The same number in both notations.
    case number(FixedDecimal)
    /// `1,234.50`, `0.250`.
    case pointed(FixedDecimal)
    /// `1.234,50`, `12,5`.
    case comma(FixedDecimal)
    /// `1.234` and `1,234`: a thousand and more in one notation, one and a bit in the other.
    case open(point: FixedDecimal, comma: FixedDecimal)
    /// A wrong group, two signs, words.
    case none
  }

  static func read(_ text: Span<UInt8>) -> Reading {
    if let plain = FixedDecimal(parsing: text) {
      guard let decimals = decimalCount(text) else { return .number(plain) }
      if decimals != 3 { return .pointed(plain) }
    }
    guard let (range, isNegative) = digits(of: text) else { return .none }
    let point = ungrouped(text.extracting(range), decimals: UInt8(ascii: "."), isNegative: isNegative)
    let comma = ungrouped(text.extracting(range), decimals: UInt8(ascii: ","), isNegative: isNegative)
    switch (point, comma) {
    case (let point?, let comma?): return point == comma ? .number(point) : .open(point: point, comma: comma)
    case (let point?, nil): return .pointed(point)
    case (nil, let comma?): return .comma(comma)
    case (nil, nil): return .none
    }
  }

  /// Bytes behind the point; nil where there is none.
  private static func decimalCount(_ text: Span<UInt8>) -> Int? {
    for index in text.indices where text[index] == UInt8(ascii: ".") { return text.count - 1 - index }
    return nil
  }

  /// From the first digit, with a point or comma before it, to the last; nil where something else than signs stands around
  /// them.
  private static func digits(of text: Span<UInt8>) -> (range: Range<Int>, isNegative: Bool)? {
    guard var start = text.indices.first(where: { isDigit(text[$0]) }) else { return nil }
    var end = text.count
    while !isDigit(text[end - 1]) { end -= 1 }
    if start > 0, text[start - 1] == UInt8(ascii: ".") || text[start - 1] == UInt8(ascii: ",") { start -= 1 }
    var signs: [UInt8] = []
    var letters = 0
    for index in text.indices where index < start || index >= end {
      switch text[index] {
      case UInt8(ascii: "("), UInt8(ascii: "-"), UInt8(ascii: "+"):
        guard index < start else { return nil }
        signs.append(text[index])
      case UInt8(ascii: ")"):
        guard index >= end else { return nil }
        signs.append(text[index])
      case UInt8(ascii: "%"):
        guard index >= end else { return nil }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters += 1
      // $, €, £ and blanks, no-break ones too, byte by byte.
      case UInt8(ascii: "$"), 32, 0xE2, 0x82, 0xAC, 0xC2, 0xA3, 0xA0, 0x80, 0xAF: continue
      default: return nil
      }
    }
    // A currency code has three letters.
    guard letters == 0 || letters == 3 else { return nil }
    switch String(decoding: signs, as: UTF8.self) {
    case "", "+": return (start..<end, false)
    case "-", "()": return (start..<end, true)
    default: return nil
    }
  }

  /// The number in one notation; the groups of a number are all set apart by the same sign: a blank, or the one of point and
  /// comma that does not stand before the decimals.
  private static func ungrouped(_ text: Span<UInt8>, decimals: UInt8, isNegative: Bool) -> FixedDecimal? {
    var plain: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    var separator: UInt8?
    var run = 0
    var hasDecimals = false
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      if isDigit(byte) {
        plain.append(byte)
        run += 1
      } else if byte == decimals {
        guard !hasDecimals, separator == nil || run == 3 else { return nil }
        hasDecimals = true
        plain.append(UInt8(ascii: "."))
      } else {
        // Only the first group may be shorter, and no group begins a number with zero.
        let isGroup = separator == nil ? (1...3).contains(run) && text[0] != UInt8(ascii: "0") : run == 3
        guard !hasDecimals, isGroup, separator == nil || separator == byte else { return nil }
        guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || skipBlank(byte, text, &index) else {
          return nil
        }
        separator = byte
        run = 0
      }
    }
    guard hasDecimals || separator == nil || run == 3 else { return nil }
    return FixedDecimal(parsing: plain.span)
  }

  /// A blank that begins with `byte`, no-break ones with all their bytes.
  private static func skipBlank(_ byte: UInt8, _ text: Span<UInt8>, _ index: inout Int) -> Bool {
    switch byte {
    case 32: return true
    case 0xC2 where index < text.count && text[index] == 0xA0:
      index += 1
      return true
    case 0xE2 where index + 1 < text.count && text[index] == 0x80 && text[index + 1] == 0xAF:
      index += 2
      return true
    default: return false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
}
