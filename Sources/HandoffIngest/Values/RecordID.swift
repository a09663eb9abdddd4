import HandoffModel

/// Brings the spellings of one record id to one form.
enum RecordID {
  /// Characters of a Salesforce id without its suffix.
  static let shortLength = 15

  /// A 15-character Salesforce id grows its three-character suffix; any other id stays as it is, and so does a name of 15
  /// letters: ids begin with a digit, those of custom objects with `a` and a digit.
  ///
  /// The suffix tells letter case apart: of each five characters, read right to left, upper-case letters are the ones of a
  /// five-bit number that picks a character of A–Z, 0–5 (Salesforce, "Record ID 15 to 18 character conversion").
  static func canonical(_ id: [UInt8], isSalesforce: Bool) -> [UInt8] {
    guard isSalesforce, id.count == shortLength, id.allSatisfy(isAlphanumeric),
      isDigit(id[0]) || id[0] == UInt8(ascii: "a") && isDigit(id[1])
    else { return id }
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".utf8)
    var result = id
    for part in 0..<3 {
      var bits = 0
      for position in 0..<5 where id[part * 5 + position] &- 65 < 26 { bits |= 1 << position }
      result.append(alphabet[bits])
    }
    return result
  }

  /// Whether a text is a Salesforce id of 18 characters with the suffix that its letters ask for.
  static func isSalesforce(_ id: [UInt8]) -> Bool {
    id.count == 18 && canonical(Array(id.prefix(shortLength)), isSalesforce: true) == id
  }

  /// The Salesforce id of nothing, `000000000000000` with or without its suffix.
  static func isNull(_ id: some Collection<UInt8>) -> Bool {
    (id.count == 15 || id.count == 18) && id.prefix(15).allSatisfy { $0 == 48 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- 97 < 26
  }
}
