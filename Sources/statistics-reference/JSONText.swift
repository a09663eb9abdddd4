/// Reads JSON (RFC 8259) and keeps the order of the keys, which Foundation's reader does not.
struct JSONText {
  private static let deepest = 64

  private let bytes: [UInt8]
  private var position = 0
  private let file: String

  static func parse(_ text: String, file: String) throws(CaseError) -> JSONNode {
    var reader = JSONText(text, file: file)
    let node = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.position == reader.bytes.count else { throw reader.problem("nothing more") }
    return node
  }

  private init(_ text: String, file: String) {
    bytes = Array(text.utf8)
    self.file = file
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 { position += 1 }
  }

  private mutating func take(_ text: String) -> Bool {
    guard bytes[position...].starts(with: text.utf8) else { return false }
    position += text.utf8.count
    return true
  }

  private mutating func value(depth: Int) throws(CaseError) -> JSONNode {
    skipSpace()
    guard depth < Self.deepest else { throw problem("fewer nested values") }
    if take("{") { return try object(depth) }
    if take("[") { return try array(depth) }
    if take("\"") { return .string(try string()) }
    if take("null") || take("NaN") { return .null }
    if take("true") { return .bool(true) }
    if take("false") { return .bool(false) }
    return try number()
  }

  private mutating func object(_ depth: Int) throws(CaseError) -> JSONNode {
    var members: [(key: String, value: JSONNode)] = []
    skipSpace()
    if take("}") { return .object([]) }
    while true {
      skipSpace()
      guard take("\"") else { throw problem("a key") }
      let key = try string()
      skipSpace()
      guard take(":") else { throw problem(":") }
      members.append((key, try value(depth: depth + 1)))
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { throw problem(", or }") }
    }
  }

  private mutating func array(_ depth: Int) throws(CaseError) -> JSONNode {
    var values: [JSONNode] = []
    skipSpace()
    if take("]") { return .array([]) }
    while true {
      values.append(try value(depth: depth + 1))
      skipSpace()
      if take("]") { return .array(values) }
      guard take(",") else { throw problem(", or ]") }
    }
  }

  private mutating func number() throws(CaseError) -> JSONNode {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) { position += 1 }
    guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)) else { throw problem("a value") }
    return .number(value)
  }

  private mutating func string() throws(CaseError) -> String {
    var text: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += Array(String(try escaped()).utf8)
      default: text.append(byte)
      }
    }
    throw problem("\"")
  }

  private mutating func escaped() throws(CaseError) -> Character {
    let plain: [UInt8: Character] = [
      0x22: "\"", 0x5c: "\\", 0x2f: "/", 0x62: "\u{8}", 0x66: "\u{c}", 0x6e: "\n", 0x72: "\r", 0x74: "\t",
    ]
    guard let byte = next else { throw problem("an escape") }
    position += 1
    if let character = plain[byte] { return character }
    guard byte == UInt8(ascii: "u"), var code = hexadecimal() else { throw problem("an escape") }
    if (0xd800..<0xdc00).contains(code), take("\\u"), let low = hexadecimal(), (0xdc00..<0xe000).contains(low) {
      code = 0x10000 + (code - 0xd800) << 10 + (low - 0xdc00)
    }
    return Unicode.Scalar(code).map(Character.init) ?? "\u{fffd}"
  }

  private mutating func hexadecimal() -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    defer { position += 4 }
    return UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
  }

  private func problem(_ expected: String) -> CaseError {
    let line = 1 + bytes[..<min(position, bytes.count)].count { $0 == 0x0a }
    return CaseError("\(file):\(line): expected \(expected)")
  }
}
