/// What stands before and behind the digits of a number: sign, parentheses, currency, per cent, thousands and millions.
///
/// Each may stand there once, in the order in which people write them; anything else makes the cell no number.
struct NumberAffixes {
  private(set) var isNegative = false
  private(set) var currency: CurrencyMark?
  /// By how many powers of ten `k` and `M` multiply.
  private(set) var exponent = 0
  private var hasSign = false
  private var isOpen = false
  private var hasCurrencySign = false
  private var hasCurrencyCode = false
  private var isDollarSign = false
  private var hasPercent = false

  /// Nil where something stands around the digits that does not belong to a number.
  init?(_ text: Span<UInt8>, digits: Range<Int>) {
    guard readPrefix(text, end: digits.lowerBound), readSuffix(text, start: digits.upperBound), !isOpen else {
      return nil
    }
  }

  private mutating func readPrefix(_ text: Span<UInt8>, end: Int) -> Bool {
    var index = 0
    while index < end {
      let blank = CellScan.blankLength(text, at: index)
      if blank > 0 {
        index += blank
        continue
      }
      switch text[index] {
      case UInt8(ascii: "("):
        guard !hasSign else { return false }
        (hasSign, isOpen, isNegative) = (true, true, true)
        index += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"):
        guard !hasSign else { return false }
        (hasSign, isNegative) = (true, text[index] == UInt8(ascii: "-"))
        index += 1
      case 0xE2 where Self.isMinus(text, at: index):
        guard !hasSign else { return false }
        (hasSign, isNegative) = (true, true)
        index += 3
      default:
        guard readCurrency(text, &index, end: end) else { return false }
      }
    }
    return index == end
  }

  private mutating func readSuffix(_ text: Span<UInt8>, start: Int) -> Bool {
    var index = start
    readMultiplier(text, &index)
    while index < text.count {
      let blank = CellScan.blankLength(text, at: index)
      if blank > 0 {
        index += blank
        continue
      }
      switch text[index] {
      case UInt8(ascii: ")"):
        guard isOpen else { return false }
        isOpen = false
        index += 1
      case UInt8(ascii: "-"):
        guard !hasSign else { return false }
        (hasSign, isNegative) = (true, true)
        index += 1
      case UInt8(ascii: "%"):
        guard !hasPercent, !hasCurrencySign, !hasCurrencyCode, exponent == 0 else { return false }
        hasPercent = true
        index += 1
      default:
        guard !hasPercent, readCurrency(text, &index, end: text.count) else { return false }
      }
    }
    return true
  }

  /// `45k`, `1.2M`, `3 MM`: millions are `M` and, in Spanish, `MM`.
  private mutating func readMultiplier(_ text: Span<UInt8>, _ index: inout Int) {
    var end = index
    CellScan.skipBlanks(text, &end)
    let isApart = end > index
    switch CellScan.word(text, &end) {
    // Behind a blank a lone letter is a unit of who knows what.
    case Self.thousand where !isApart: exponent = 3
    case Self.million where !isApart, Self.millions: exponent = 6
    default: return
    }
    index = end
  }

  private static let thousand = Word("k")
  private static let million = Word("m")
  private static let millions = Word("mm")

  /// A currency's sign or code; there may be one of each, as in `$1,234 MXN`, if they agree.
  private mutating func readCurrency(_ text: Span<UInt8>, _ index: inout Int, end: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "$"):
      index += 1
      // The dollar or the peso of some country.
      isDollarSign = true
      return note(sign: nil)
    case 0xE2 where index + 2 < end && text[index + 1] == 0x82 && text[index + 2] == 0xAC:
      index += 3
      return note(sign: .euro)
    case 0xC2 where index + 1 < end && text[index + 1] == 0xA3:
      index += 2
      return note(sign: .pound)
    case 0xC2 where index + 1 < end && text[index + 1] == 0xA5:
      index += 2
      return note(sign: nil)
    default: return readCode(text, &index, end: end)
    }
  }

  /// `EUR`, `US$`, `S/`: letters, with or without a sign behind them.
  private mutating func readCode(_ text: Span<UInt8>, _ index: inout Int, end: Int) -> Bool {
    let start = index
    let word = CellScan.word(text, &index)
    guard word != .empty, index <= end else { return false }
    if index < end, text[index] == UInt8(ascii: "$"), let mark = CurrencyMark.dollar(word) {
      index += 1
      // `U$S`, as the River Plate writes it.
      if word == Self.river, !(index < end && CellScan.word(text, &index) == Self.plate) { return false }
      return note(sign: mark)
    }
    if word == Self.plate, CellScan.skip("/", text, &index) { return index <= end && note(sign: .sol) }
    guard index == start + 3, let mark = CurrencyMark(text[start], text[start + 1], text[start + 2]) else {
      return false
    }
    guard !hasCurrencyCode, currency == nil || currency == mark else { return false }
    (hasCurrencyCode, currency) = (true, mark)
    return areSignsOfOneCountry
  }

  /// False for a second sign, and for one that contradicts the code before it.
  private mutating func note(sign: CurrencyMark?) -> Bool {
    guard !hasCurrencySign, sign == nil || currency == nil || currency == sign else { return false }
    hasCurrencySign = true
    currency = currency ?? sign
    return areSignsOfOneCountry
  }

  private var areSignsOfOneCountry: Bool { !isDollarSign || currency != .euro && currency != .pound }

  private static let river = Word("u")
  private static let plate = Word("s")

  /// The true minus sign, U+2212.
  private static func isMinus(_ text: Span<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == 0x88 && text[index + 2] == 0x92
  }
}
