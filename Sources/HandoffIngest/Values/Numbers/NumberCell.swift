import HandoffModel

/// Reads one cell as a number: digits, perhaps in groups of three, perhaps with a sign, a currency, a per cent sign, `k`, `M`
/// or parentheses around them. `70%` is 70.
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
    var currency: CurrencyMark?
    return read(text, currency: &currency)
  }

  /// `currency` is set where the text names one, and left alone where it does not.
  static func read(_ text: Span<UInt8>, currency: inout CurrencyMark?) -> Reading {
    // The form of most exports.
    if let plain = FixedDecimal(parsing: text) {
      guard let decimals = decimalCount(text) else { return .number(plain) }
      if decimals != 3 { return .pointed(plain) }
    }
    guard let range = digits(of: text), let affixes = NumberAffixes(text, digits: range),
      let shape = NumberShape(text, range)
    else { return .none }
    if let mark = affixes.currency { currency = mark }
    let (isNegative, exponent) = (affixes.isNegative, affixes.exponent)
    let point = shape.value(text, decimal: .point, isNegative: isNegative, exponent: exponent)
    let comma = shape.value(text, decimal: .comma, isNegative: isNegative, exponent: exponent)
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

  /// From the first digit, with a point or comma before it, to the last, with one behind it; nil where there is no digit.
  private static func digits(of text: Span<UInt8>) -> Range<Int>? {
    var start = 0
    while start < text.count, text[start] &- 48 > 9 { start &+= 1 }
    guard start < text.count else { return nil }
    var end = text.count
    while text[end &- 1] &- 48 > 9 { end &-= 1 }
    if start > 0, isDecimalSign(text[start - 1]) { start -= 1 }
    return start..<end
  }

  private static func isDecimalSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }
}
