/// Numbers that a spreadsheet or a data frame has made of ids: `2.81E+10`, `24882.0`. What the id was cannot be told any more, or
/// only by guessing, so nothing may be joined on it.
enum SpreadsheetDamage {
  static func isDamaged(_ id: Span<UInt8>) -> Bool {
    let count = id.count
    guard count >= 3, id[0] &- 48 < 10, id[count - 1] &- 48 < 10 else { return false }
    if id[count - 2] == UInt8(ascii: "."), id[count - 1] == UInt8(ascii: "0") {
      return areDigits(id, 0..<count - 2)
    }
    guard count >= 5 else { return false }
    for sign in [count - 3, count - 4] where sign >= 2 && id[sign] == UInt8(ascii: "+") {
      guard id[sign - 1] | 0x20 == UInt8(ascii: "e"), areDigits(id, sign + 1..<count) else { return false }
      return isMantissa(id, sign - 1)
    }
    return false
  }

  /// One digit, perhaps with decimals behind a point or a comma.
  private static func isMantissa(_ id: Span<UInt8>, _ end: Int) -> Bool {
    if end == 1 { return true }
    guard end > 2, id[1] == UInt8(ascii: ".") || id[1] == UInt8(ascii: ",") else { return false }
    return areDigits(id, 2..<end)
  }

  private static func areDigits(_ id: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where id[index] &- 48 > 9 { return false }
    return true
  }
}
