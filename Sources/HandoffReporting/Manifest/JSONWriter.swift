/// Writes JSON (RFC 8259) as UTF-8 with two spaces of indentation and a line feed at the end.
public enum JSONWriter {
  public static func bytes(_ value: JSONValue) -> [UInt8] {
    var bytes: [UInt8] = []
    write(value, indentation: 0, to: &bytes)
    bytes.append(.lineFeed)
    return bytes
  }

  /// The same without blanks, a line feed at the end: for lists of many thousand.
  static func compactBytes(_ value: JSONValue) -> [UInt8] {
    var bytes: [UInt8] = []
    writeCompact(value, to: &bytes)
    bytes.append(.lineFeed)
    return bytes
  }

  /// An array without blanks, made element by element: a list of many thousand never stands in memory as values.
  static func compactBytes<Element>(of elements: [Element], _ value: (Element) -> JSONValue) -> [UInt8] {
    var bytes: [UInt8] = []
    writeCompact(elements, value, to: &bytes)
    bytes.append(.lineFeed)
    return bytes
  }

  /// An object with one more member at its end, an array made element by element, each on a line of its own.
  static func bytes<Element>(
    _ members: [JSONValue.Member], list key: String, _ elements: [Element], _ value: (Element) -> JSONValue
  ) -> [UInt8] {
    var bytes = bytes(.object(members + [.init(key, .array([]))]))
    // Behind the opening bracket of the empty list.
    let end = Array(bytes.suffix(4))
    bytes.removeLast(4)
    for (index, element) in elements.enumerated() {
      bytes.append(text: index == 0 ? "\n    " : ",\n    ")
      writeCompact(value(element), to: &bytes)
    }
    if !elements.isEmpty { bytes.append(text: "\n  ") }
    return bytes + end
  }

  private static func writeCompact<Element>(
    _ elements: [Element], _ value: (Element) -> JSONValue, to bytes: inout [UInt8]
  ) {
    bytes.append(text: "[")
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(.comma) }
      writeCompact(value(element), to: &bytes)
    }
    bytes.append(text: "]")
  }

  private static func writeCompact(_ value: JSONValue, to bytes: inout [UInt8]) {
    switch value {
    case .array(let values): writeCompact(values, { $0 }, to: &bytes)
    case .object(let members):
      for (index, member) in members.enumerated() {
        bytes.append(index == 0 ? UInt8(ascii: "{") : .comma)
        write(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        writeCompact(member.value, to: &bytes)
      }
      bytes.append(text: members.isEmpty ? "{}" : "}")
    case .bool, .null, .number, .string: write(value, indentation: 0, to: &bytes)
    }
  }

  private static func write(_ value: JSONValue, indentation: Int, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes.append(text: "null")
    case .bool(let flag): bytes.append(text: flag ? "true" : "false")
    case .number(let number, let decimals): bytes.append(number: number, decimals: decimals)
    case .string(let text): write(text, to: &bytes)
    case .array(let values):
      write("[", "]", count: values.count, indentation: indentation, to: &bytes) { index, bytes in
        write(values[index], indentation: indentation + 1, to: &bytes)
      }
    case .object(let members):
      write("{", "}", count: members.count, indentation: indentation, to: &bytes) { index, bytes in
        write(members[index].key, to: &bytes)
        bytes.append(text: ": ")
        write(members[index].value, indentation: indentation + 1, to: &bytes)
      }
    }
  }

  private static func write(
    _ open: String, _ close: String, count: Int, indentation: Int, to bytes: inout [UInt8],
    element: (Int, inout [UInt8]) -> Void
  ) {
    bytes.append(text: open)
    for index in 0..<count {
      bytes.append(text: index == 0 ? "\n" : ",\n")
      bytes.append(text: String(repeating: "  ", count: indentation + 1))
      element(index, &bytes)
    }
    if count > 0 { bytes.append(text: "\n" + String(repeating: "  ", count: indentation)) }
    bytes.append(text: close)
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(.quote)
    for byte in text.utf8 {
      switch byte {
      case .quote: bytes.append(text: "\\\"")
      case UInt8(ascii: "\\"): bytes.append(text: "\\\\")
      case .lineFeed: bytes.append(text: "\\n")
      case UInt8(ascii: "\r"): bytes.append(text: "\\r")
      case UInt8(ascii: "\t"): bytes.append(text: "\\t")
      case 0..<0x20, 0x7F:
        bytes.append(text: "\\u00")
        bytes.append(hexDigits[Int(byte >> 4)])
        bytes.append(hexDigits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(.quote)
  }

  private static let hexDigits = [UInt8](text: "0123456789abcdef")
}
