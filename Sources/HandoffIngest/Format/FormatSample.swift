/// The beginning of an unpacked input: as it stands, and as UTF-8.
struct FormatSample {
  let raw: [UInt8]
  /// Nothing follows.
  let isWhole: Bool
  let encoding: TextEncoding
  let markLength: Int
  /// Without byte-order mark.
  let text: [UInt8]

  /// Sizes tried one after the other, until the sample holds two lines: a header of 20,000 columns is long.
  private static let sizes = [1 << 16, 1 << 20, 1 << 25]

  init(_ source: any ByteSource, encoding wished: TextEncoding?) throws(CSVFileError) {
    var buffer: [UInt8] = []
    var (count, isWhole) = (0, false)
    for size in Self.sizes where !isWhole && Self.lineEnds(buffer[0..<count]) < 2 {
      buffer.append(contentsOf: repeatElement(0, count: size - buffer.count))
      while count < size, !isWhole {
        let read = try source.read(into: &buffer, from: count)
        count += read
        isWhole = read == 0
      }
    }
    buffer.removeLast(buffer.count - count)
    raw = buffer
    self.isWhole = isWhole
    let guess = EncodingGuess(buffer.span, isWhole: isWhole)
    encoding = wished ?? guess.encoding
    markLength = wished == nil || wished == guess.encoding ? guess.markLength : 0
    guard var decoder = encoding.decoder else {
      text = Array(buffer[markLength...])
      return
    }
    var decoded: [UInt8] = []
    decoder.decode(buffer[...], isLast: isWhole, into: &decoded)
    text = decoded
  }

  private static func lineEnds(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
  }

  /// What ends the lines of the sample, inside quotes too.
  var lineEnd: ExportFormat.LineEnd {
    var (feeds, returns, pairs) = (0, 0, 0)
    for index in text.indices {
      let isAfterReturn = index > 0 && text[index - 1] == UInt8(ascii: "\r")
      if text[index] == UInt8(ascii: "\r") { returns += 1 }
      if text[index] == UInt8(ascii: "\n") { if isAfterReturn { pairs += 1 } else { feeds += 1 } }
    }
    // A sample cut between the two bytes of a pair has one return more.
    if !isWhole, text.last == UInt8(ascii: "\r") { returns -= 1 }
    switch (feeds > 0, pairs > 0, returns > pairs) {
    case (false, false, false): return .none
    case (true, false, false): return .lf
    case (false, true, false): return .crlf
    case (false, false, true): return .cr
    default: return .mixed
    }
  }
}
