/// Swift text without its comments and without what stands in its string literals; line ends stay, so that
/// lines keep their numbers. What is interpolated into a string goes with it.
enum CodeText {
  static func code(of text: String) -> String {
    var code: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    func follows(_ mark: String) -> Bool { bytes[index...].starts(with: mark.utf8) }
    func copyLineEnds(to end: Int) {
      while index < end {
        if bytes[index] == 10 { code.append(10) }
        index += 1
      }
    }
    while index < bytes.count {
      if follows("//") {
        copyLineEnds(to: bytes[index...].firstIndex(of: 10) ?? bytes.count)
      } else if follows("/*") {
        copyLineEnds(to: endOfComment(bytes, from: index))
      } else if let end = endOfString(bytes, from: index) {
        copyLineEnds(to: end)
        code += [UInt8(ascii: "\""), UInt8(ascii: "\"")]
      } else {
        code.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: code, as: UTF8.self)
  }

  /// Block comments nest.
  private static func endOfComment(_ bytes: [UInt8], from start: Int) -> Int {
    var depth = 0
    var index = start
    while index < bytes.count {
      if bytes[index...].starts(with: "/*".utf8) {
        depth += 1
        index += 2
      } else if bytes[index...].starts(with: "*/".utf8) {
        depth -= 1
        index += 2
        if depth == 0 { return index }
      } else {
        index += 1
      }
    }
    return bytes.count
  }

  /// The end of a literal that begins at `start`, behind its closing quotes; nil where none begins.
  private static func endOfString(_ bytes: [UInt8], from start: Int) -> Int? {
    let hashes = bytes[start...].prefix { $0 == UInt8(ascii: "#") }.count
    let quotes = bytes[(start + hashes)...].prefix { $0 == UInt8(ascii: "\"") }.count
    guard quotes > 0 else { return nil }
    let isBlock = quotes >= 3
    let close =
      [UInt8](repeating: UInt8(ascii: "\""), count: isBlock ? 3 : 1)
      + [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
    let escape = [UInt8(ascii: "\\")] + [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
    var index = start + hashes + (isBlock ? 3 : 1)
    while index < bytes.count {
      if bytes[index...].starts(with: close) { return index + close.count }
      if bytes[index...].starts(with: escape) {
        index += escape.count
        // An interpolation may hold quotes of its own.
        index =
          index < bytes.count && bytes[index] == UInt8(ascii: "(")
          ? endOfInterpolation(bytes, from: index) : index + 1
      } else {
        index += 1
      }
    }
    return bytes.count
  }

  private static func endOfInterpolation(_ bytes: [UInt8], from start: Int) -> Int {
    var depth = 0
    var index = start
    while index < bytes.count {
      if let end = endOfString(bytes, from: index) {
        index = end
        continue
      }
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      index += 1
      if depth == 0 { return index }
    }
    return bytes.count
  }
}
