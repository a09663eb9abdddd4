/// A tag of HTML, or a comment, or a script or style with all that is in it.
struct HTMLTag {
  /// Behind its last byte.
  let end: Int
  /// Whether the words at its sides are set apart on a page.
  let separates: Bool

  /// Nil where what begins at `index` with `<` is no element of HTML, or never ends.
  init?(_ text: Span<UInt8>, at index: Int) {
    if Self.begins(text, at: index, with: Self.commentStart) {
      guard let end = Self.find(Self.commentEnd, in: text, from: index + 4) else { return nil }
      (self.end, separates) = (end + Self.commentEnd.count, false)
      return
    }
    var cursor = index + 1
    if cursor < text.count, text[cursor] == UInt8(ascii: "!") || text[cursor] == UInt8(ascii: "?") {
      // A document type or an XML declaration.
      guard cursor + 1 < text.count, (text[cursor + 1] | 0x20) &- 97 < 26, let end = Self.close(text, from: cursor)
      else {
        return nil
      }
      (self.end, separates) = (end, false)
      return
    }
    let isClosing = CellScan.skip("/", text, &cursor)
    let name = Self.name(text, &cursor)
    guard cursor < text.count, Self.endsName(text[cursor]), Self.inline.contains(name) || Self.block.contains(name),
      let end = Self.close(text, from: cursor)
    else { return nil }
    guard !isClosing, name == Self.script || name == Self.style else {
      (self.end, separates) = (end, Self.block.contains(name))
      return
    }
    let closing = name == Self.script ? Self.scriptEnd : Self.styleEnd
    let last = Self.find(closing, in: text, from: end).flatMap { Self.close(text, from: $0 + 1) }
    (self.end, separates) = (last ?? text.count, true)
  }

  /// The name, of office documents (`o:p`) and headings (`h2`) without what is special about them.
  private static func name(_ text: Span<UInt8>, _ index: inout Int) -> Word {
    var word = CellScan.word(text, &index)
    if word == office, CellScan.skip(":", text, &index) { word = CellScan.word(text, &index) }
    // h1 to h6.
    if word == heading, index < text.count, text[index] &- 49 < 6 { index += 1 }
    return word
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == 32 || (9...13).contains(byte)
  }

  /// Behind the `>` that ends a tag, those inside quoted attributes apart; nil where there is none.
  private static func close(_ text: Span<UInt8>, from start: Int) -> Int? {
    var quote: UInt8 = 0
    var index = start
    while index < text.count {
      let byte = text[index]
      index += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if byte == UInt8(ascii: "<") {
        return nil
      } else if byte == UInt8(ascii: "\""), index > start + 1, text[index - 2] == UInt8(ascii: "=") {
        quote = byte
      } else if byte == UInt8(ascii: "'"), index > start + 1, text[index - 2] == UInt8(ascii: "=") {
        quote = byte
      }
    }
    return nil
  }

  private static func begins(_ text: Span<UInt8>, at index: Int, with prefix: [UInt8]) -> Bool {
    guard index + prefix.count <= text.count else { return false }
    for offset in prefix.indices {
      let byte = text[index + offset]
      guard (byte &- 65 < 26 ? byte | 0x20 : byte) == prefix[offset] else { return false }
    }
    return true
  }

  /// Where a lower-case needle begins, in any letter case; nil where it does not occur.
  private static func find(_ needle: [UInt8], in text: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index + needle.count <= text.count {
      if begins(text, at: index, with: needle) { return index }
      index += 1
    }
    return nil
  }

  private static let commentStart = Array("<!--".utf8)
  private static let commentEnd = Array("-->".utf8)
  private static let scriptEnd = Array("</script".utf8)
  private static let styleEnd = Array("</style".utf8)

  private static let script = Word("script")
  private static let style = Word("style")
  private static let office = Word("o")
  private static let heading = Word("h")

  private static let inline = words(
    "a abbr b bdi bdo big center cite code del em font i img ins kbd label link mark meta q s samp small span strike strong "
      + "sub sup time tt u var wbr")

  private static let block = words(
    "address article aside base blockquote body br button caption col colgroup dd details div dl dt fieldset figcaption figure "
      + "footer form frame frameset h head header hr html iframe input legend li main nav noscript object ol optgroup option p "
      + "pre script section select style summary svg table tbody td textarea tfoot th thead title tr ul video")

  private static func words(_ list: String) -> Set<Word> { Set(list.split(separator: " ").map { Word(String($0)) }) }
}
