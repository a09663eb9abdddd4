// Writing rows through an output span: the room for a whole row is made once, so that its many short pieces
// cost no check for sharing and growth each. A piece that does not fit is a programmer error: rows state
// their bound.
extension OutputSpan<UInt8> {
  mutating func append(bytes: [UInt8]) {
    let source = bytes.span
    for index in source.indices { append(source[index]) }
  }

  /// The inside of a quoted cell: quotes are doubled, so this takes up to twice the bytes.
  mutating func append(doublingQuotes bytes: [UInt8]) {
    let source = bytes.span
    for index in source.indices {
      if source[index] == .quote { append(.quote) }
      append(source[index])
    }
  }

  /// ASCII text known at compile time.
  mutating func append(ascii text: StaticString) {
    for byte in text.description.utf8 { append(byte) }
  }
}
