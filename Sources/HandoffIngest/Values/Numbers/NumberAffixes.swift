/// What stands before and behind the digits of a number: sign, parentheses, currency, per cent, thousands and millions.
///
/// Each may stand there once, in the order in which people write them; anything else makes the cell no number.
struct NumberAffixes {
  private(set) var isNegative = false
  /// By how many powers of ten `k` and `M` multiply.
  private(set) var exponent = 0
  private var hasSign = false
  private var isOpen = false
  private var affix = CurrencyAffix()
  private var hasPercent = false

  var currency: CurrencyMark? { affix.currency }

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
        guard affix.read(text, &index, end: end) else { return false }
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
        guard !hasPercent, !affix.isThere, exponent == 0 else { return false }
        hasPercent = true
        index += 1
      default:
        guard !hasPercent, affix.read(text, &index, end: text.count) else { return false }
      }
    }
    return true
  }

  /// `45k`, `1.2M`, `1,2 M€`, `3 MM`: millions are `M` and, in Spanish, `MM`.
  private mutating func readMultiplier(_ text: Span<UInt8>, _ index: inout Int) {
    var end = index
    CellScan.skipBlanks(text, &end)
    let isApart = end > index
    let word = CellScan.word(text, &end)
    // Behind a blank a lone letter is a unit of who knows what, unless a currency's sign follows.
    var behind = end
    CellScan.skipBlanks(text, &behind)
    let isClear = !isApart || behind < text.count && (text[behind] == UInt8(ascii: "$") || text[behind] >= 0x80)
    switch word {
    case Self.thousand where isClear: exponent = 3
    case Self.million where isClear, Self.millions: exponent = 6
    default: return
    }
    index = end
  }

  private static let thousand = Word("k")
  private static let million = Word("m")
  private static let millions = Word("mm")

  /// The true minus sign, U+2212.
  private static func isMinus(_ text: Span<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == 0x88 && text[index + 2] == 0x92
  }
}
