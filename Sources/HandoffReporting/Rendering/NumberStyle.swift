import HandoffModel

/// How documents write numbers in a language: `1,234`, `87.5`, `88%` in English; `12 345`, `87,5`, `88 %` in
/// Spanish.
struct NumberStyle: Sendable {
  /// Parts thousands and stands before the percent sign in Spanish; lines never break at it.
  private static let noBreakSpace = "\u{A0}"

  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  var point: UInt8 { language == .es ? UInt8(ascii: ",") : UInt8(ascii: ".") }

  /// A count, its thousands apart: from 1,000 on in English, from 10 000 on in Spanish.
  func count(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    let firstGrouped = language == .es ? 5 : 4
    guard digits.count >= firstGrouped else { return sign(number) + String(digits) }
    let separator = language == .es ? Self.noBreakSpace : ","
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return sign(number) + text
  }

  /// A number in tenths, with its decimal.
  func tenths(_ number: Int) -> String { decimal(number, places: 1) }

  /// A number in units of 10^-`places`.
  func decimal(_ number: Int, places: Int) -> String {
    var bytes: [UInt8] = []
    bytes.append(number: Int(number.magnitude), decimals: places, point: point)
    return sign(number) + String(decoding: bytes, as: UTF8.self)
  }

  /// A share of one as whole percent, rounded half up.
  func percent(_ share: Double) -> String { percent(wholePercent: Int(share * 100 + 0.5)) }

  /// `part` of `whole` as whole percent, rounded half up; a dash for no whole. Nearly all is never told as all, nor hardly
  /// any as none.
  func percent(_ part: Int, of whole: Int) -> String {
    guard whole != 0 else { return Self.none }
    let percents = (200 * part + whole) / (2 * whole)
    if percents >= 100, part < whole { return ">" + percent(wholePercent: 99) }
    if percents <= 0, part > 0 { return "<" + percent(wholePercent: 1) }
    return percent(wholePercent: percents)
  }

  func percent(wholePercent: Int) -> String {
    "\(wholePercent)" + (language == .es ? Self.noBreakSpace : "") + "%"
  }

  /// A share in tenths of a percent as whole percent, rounded half up.
  func percent(tenths: Int) -> String { percent(wholePercent: (tenths + 5) / 10) }

  /// A share in tenths of a percent, with its decimal.
  func percentWithTenths(_ tenths: Int) -> String {
    self.tenths(tenths) + (language == .es ? Self.noBreakSpace : "") + "%"
  }

  /// Stands for a value that there is not.
  static let none = "–"

  private func sign(_ number: Int) -> String { number < 0 ? "\u{2212}" : "" }
}
