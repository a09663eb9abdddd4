/// Takes the examples and rationales out of a shipped rule file before it is parsed: they are most of its text, and only
/// tests, linting, explanations and documentation need them.
///
/// Works on the layout of the shipped files, where `  examples:` is a key of a list item; every line keeps its number, so
/// that positions stay right.
enum ExampleBlanking {
  private static let keys = [Array("  examples:".utf8), Array("  rationale:".utf8)]

  static func blanked(_ text: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    result.reserveCapacity(bytes.count)
    var isInside = false
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = bytes[start..<end]
      if isInside { isInside = isContinuation(line) }
      if !isInside { isInside = keys.contains { line.starts(with: $0) } }
      if !isInside { result += line }
      if end < bytes.count { result.append(UInt8(ascii: "\n")) }
      start = end + 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Blank lines and lines indented deeper than the key belong to its value.
  private static func isContinuation(_ line: ArraySlice<UInt8>) -> Bool {
    let indentation = line.prefix { $0 == UInt8(ascii: " ") }.count
    return indentation == line.count || indentation > 2
  }
}
