import Testing

/// One file of the corpus.
struct DamagedFile: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let expected: String
  /// The bytes as UTF-8, whose lines are counted.
  let text: [UInt8]

  init(_ name: String, _ text: String, _ expected: String) {
    self.init(name, bytes: Array(text.utf8), expected)
  }

  init(_ name: String, bytes: [UInt8], _ expected: String, text: String? = nil) {
    self.name = name
    self.bytes = bytes
    self.expected = expected
    self.text = text.map { Array($0.utf8) } ?? bytes
  }

  init(_ name: String, wide text: String, bigEndian: Bool, mark: Bool, _ expected: String) {
    self.init(name, bytes: Self.wide(text, bigEndian, mark), expected, text: text)
  }

  static func wide(_ text: String, _ bigEndian: Bool, _ mark: Bool) -> [UInt8] {
    ((mark ? "\u{feff}" : "") + text).utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      return bigEndian ? pair.reversed() : pair
    }
  }

  var testDescription: String { name }
}
