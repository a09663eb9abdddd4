import HandoffModel

/// The digits of a number with the signs between them, seen once, before anybody has said which sign stands before the
/// decimals. Nothing is copied.
struct NumberShape {
  /// A sign between digits.
  enum Separator: Equatable {
    case point
    case comma
    /// Any blank, or an apostrophe: it only ever sets groups apart.
    case group(UInt8)
  }

  /// How many there are, all of one kind but for the last; nil in `last` where there is none.
  private var count = 0
  private var grouping: Separator?
  private var last: Separator?
  /// Where the last one begins and ends.
  private var lastRange = 0..<0
  /// Whether the digits before the last separator, and before and behind it, are groups: one to three, not beginning with
  /// zero, then three each time.
  private var areGroupsBefore = true
  private var areGroups = true
  private let digits: Range<Int>

  /// Nil where something else than digits and separators stands there, or separators that no notation mixes so.
  init?(_ text: Span<UInt8>, _ range: Range<Int>) {
    digits = range
    var index = range.lowerBound
    var run = 0
    while index < range.upperBound {
      if text[index] &- 48 < 10 {
        run &+= 1
        index &+= 1
        continue
      }
      guard let (separator, length) = Self.separator(text, at: index, end: range.upperBound) else { return nil }
      let isGroup = count == 0 ? (1...3).contains(run) && text[range.lowerBound] != UInt8(ascii: "0") : run == 3
      // Another separator has come, so the one before set groups apart, as all before it did.
      if let last, let grouping, last != grouping { return nil }
      if count > 0 { grouping = last }
      areGroupsBefore = areGroupsBefore && isGroup
      last = separator
      lastRange = index..<index + length
      count += 1
      run = 0
      index += length
    }
    areGroups = areGroupsBefore && run == 3
  }

  private static func separator(_ text: Span<UInt8>, at index: Int, end: Int) -> (Separator, length: Int)? {
    switch text[index] {
    case UInt8(ascii: "."): return (.point, 1)
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: "'"): return (.group(0x27), 1)
    case 0xE2 where index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0x99: return (.group(0x99), 3)
    default:
      let length = CellScan.blankLength(text, at: index)
      // The last byte tells the blanks apart.
      return length == 0 ? nil : (.group(text[index + length - 1]), length)
    }
  }

  /// The number where `decimal` stands before the decimals, times ten to the `exponent`; nil where the digits are not written so.
  func value(_ text: Span<UInt8>, decimal: Separator, isNegative: Bool, exponent: Int) -> FixedDecimal? {
    guard let last else { return number(text, decimals: nil, isNegative, exponent) }
    if last == decimal {
      // One decimal sign, and groups that are set apart by something else before it.
      guard count == 1 || grouping != decimal && areGroupsBefore else { return nil }
      return number(text, decimals: lastRange.lowerBound, isNegative, exponent)
    }
    guard areGroups, count == 1 || grouping == last else { return nil }
    return number(text, decimals: nil, isNegative, exponent)
  }

  private func number(_ text: Span<UInt8>, decimals: Int?, _ isNegative: Bool, _ exponent: Int) -> FixedDecimal? {
    var value: Int64 = 0
    // Powers of ten still to come once the decimal sign has been passed.
    var places = 4 + exponent
    for index in digits {
      let digit = text[index] &- 48
      guard digit < 10 else { continue }
      if let decimals, index > decimals {
        if places == 0 { continue }
        places -= 1
      }
      value = value * 10 + Int64(digit)
      guard value < FixedDecimal.maximum else { return nil }
    }
    for _ in 0..<places {
      value *= 10
      guard value < FixedDecimal.maximum else { return nil }
    }
    return FixedDecimal(tenThousandths: isNegative ? -value : value)
  }
}
