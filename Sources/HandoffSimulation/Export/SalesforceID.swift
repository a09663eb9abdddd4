/// The 18-character record ids of Salesforce.
///
/// Fifteen characters: a key prefix of three that names the object, then base-62 digits, in which letter case
/// counts; three more characters repeat the case of each group of five, so that the id survives tools that
/// ignore case.
enum SalesforceID {
  private static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
  private static let checkCharacters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".utf8)
  /// What stands between the prefix and the running number, as the server and a reserved digit do in real
  /// ids.
  private static let server = Array("7Qx0".utf8)
  private static let runningDigits = 8
  /// Where the running numbers start, so that they do not look like the first records ever.
  private static let firstNumber = 184_902_771

  /// Appends the id of record `number` (0 or more) of the object with the three-character `prefix`.
  static func append(prefix: [UInt8], number: Int, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: prefix)
    bytes.append(contentsOf: server)
    var rest = firstNumber + number
    let lastDigit = bytes.count + runningDigits - 1
    bytes.append(contentsOf: repeatElement(digits[0], count: runningDigits))
    for place in 0..<runningDigits {
      bytes[lastDigit - place] = digits[rest % 62]
      rest /= 62
    }
    for group in 0..<3 {
      var upperCase = 0
      for place in 0..<5 where isUpperCase(bytes[start + group * 5 + place]) { upperCase |= 1 << place }
      bytes.append(checkCharacters[upperCase])
    }
  }

  private static func isUpperCase(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
