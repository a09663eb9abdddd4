/// The line `sep=;` by which a spreadsheet is told the delimiter of the file that follows.
struct SeparatorLine: Equatable {
  let delimiter: UInt8

  /// Nil where the text does not begin with such a line; letter case, quotes and blanks around it do not matter.
  init?(_ text: Span<UInt8>) {
    var line: [UInt8] = []
    for index in text.indices.prefix(16) {
      let byte = text[index]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if byte != UInt8(ascii: "\""), byte != UInt8(ascii: " ") { line.append(byte) }
    }
    guard line.count == 5, line.prefix(4).elementsEqual("sep=".utf8, by: { $0 | 0x20 == $1 | 0x20 }),
      let dialect = Dialect(delimiter: line[4])
    else { return nil }
    delimiter = dialect.delimiter
  }
}
