/// Ids of Salesforce records: 15 characters in which letter case matters, and 18 with three check characters that tell it.
///
/// Of each five characters, read right to left, upper-case letters are the ones of a five-bit number that picks a character
/// of A–Z, 0–5 (Salesforce, "Record ID 15 to 18 character conversion").
enum SalesforceID {
  /// Characters of an id without its check characters.
  static let shortLength = 15
  static let length = 18

  /// Nil for what has not the shape of such an id: names of 15 letters do not, for ids begin with a digit, those of custom
  /// objects with `a` and a digit.
  static func reading(_ id: ArraySlice<UInt8>) -> RecordID.Reading? {
    guard id.count == shortLength || id.count == length else { return nil }
    if id.count == length, fits(id) { return .itself }
    guard id.allSatisfy(isAlphanumeric), id.count == shortLength || !id.allSatisfy(isDigit) else { return nil }
    var text = Array(id)
    guard isDigit(text[0]) || text[0] | 0x20 == UInt8(ascii: "a") && isDigit(text[1]) else { return nil }
    guard text.count == length else {
      guard text[0] != UInt8(ascii: "A") else { return nil }
      return .canonical(text + checkCharacters(text))
    }
    let check = text[shortLength...].map { isDigit($0) ? $0 : $0 & 0xDF }
    if hasBothCases(text[..<shortLength]) {
      // Nothing was lost but, at most, the case of the check characters: other letters would be another record.
      return checkCharacters(text) == check ? .restored(text[..<shortLength] + check) : .wrongChecksum
    }
    guard restoreCase(&text, check) else { return .wrongChecksum }
    return .restored(text)
  }

  /// Whether 18 characters end in the check characters of the first 15.
  static func fits(_ id: ArraySlice<UInt8>) -> Bool {
    let text = id.span
    for part in 0..<3 where text[shortLength + part] != checkCharacter(text, part) { return false }
    return isDigit(text[0]) || text[0] == UInt8(ascii: "a") && isDigit(text[1])
  }

  /// The check characters of the first 15.
  private static func checkCharacters(_ id: [UInt8]) -> [UInt8] { (0..<3).map { checkCharacter(id.span, $0) } }

  private static func checkCharacter(_ id: Span<UInt8>, _ part: Int) -> UInt8 {
    var bits = 0
    for position in 0..<5 where id[part * 5 + position] &- 65 < 26 { bits |= 1 << position }
    return alphabet[bits]
  }

  private static func hasBothCases(_ id: ArraySlice<UInt8>) -> Bool {
    id.contains { $0 &- 65 < 26 } && id.contains { $0 &- 97 < 26 }
  }

  /// Sets each letter's case as the check characters have it; false where they call a digit upper-case, or are none.
  private static func restoreCase(_ id: inout [UInt8], _ check: [UInt8]) -> Bool {
    for part in 0..<3 {
      guard let bits = alphabet.firstIndex(of: check[part]) else { return false }
      for position in 0..<5 {
        let index = part * 5 + position
        let isUpper = bits >> position & 1 == 1
        if isDigit(id[index]) {
          if isUpper { return false }
        } else {
          id[index] = isUpper ? id[index] & 0xDF : id[index] | 0x20
        }
      }
      id[shortLength + part] = check[part]
    }
    return true
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 97 < 26 }
}
