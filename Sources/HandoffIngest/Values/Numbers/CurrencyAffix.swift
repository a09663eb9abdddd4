/// The currency beside the digits of an amount: a sign or a code, or one of each, as in `$1,234 MXN`, if they agree.
struct CurrencyAffix {
  /// Nil where there is none, or only a sign of several countries.
  private var mark: CurrencyMark?
  private var hasSign = false
  private var hasCode = false
  private var isDollarSign = false

  /// What the text names: a bare `$` is that of some country; nil for nothing and for a bare `¥`.
  var currency: CurrencyMark? { mark ?? (isDollarSign ? .anyDollar : nil) }

  var isThere: Bool { hasSign || hasCode }

  /// Reads what stands at `index`; false where it is no currency, or one too many.
  mutating func read(_ text: Span<UInt8>, _ index: inout Int, end: Int) -> Bool {
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
    if index < end, text[index] == UInt8(ascii: "$"), let code = CurrencyMark.dollar(word) {
      index += 1
      // `U$S`, as the River Plate writes it.
      if word == Self.river, !(index < end && CellScan.word(text, &index) == Self.plate) { return false }
      return note(sign: code)
    }
    if word == Self.plate, CellScan.skip("/", text, &index) { return index <= end && note(sign: .sol) }
    guard index == start + 3, let code = CurrencyMark(text[start], text[start + 1], text[start + 2]) else {
      return false
    }
    guard !hasCode, mark == nil || mark == code else { return false }
    (hasCode, mark) = (true, code)
    return areSignsOfOneCountry
  }

  /// False for a second sign, and for one that contradicts the code before it.
  private mutating func note(sign: CurrencyMark?) -> Bool {
    guard !hasSign, sign == nil || mark == nil || mark == sign else { return false }
    hasSign = true
    mark = mark ?? sign
    return areSignsOfOneCountry
  }

  private var areSignsOfOneCountry: Bool { !isDollarSign || mark != .euro && mark != .pound }

  private static let river = Word("u")
  private static let plate = Word("s")
}
