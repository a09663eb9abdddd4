/// Where the record that is being read stands, from its first byte to the end of the last line fed.
struct OpenRecord {
  /// Position of its first byte in the input.
  let start: Int
  /// The physical line it begins on.
  let line: Int
  /// Lines fed so far; 0 before the first.
  private(set) var lineCount = 0
  /// Position after its first line, where reading goes on if it turns out damaged.
  private(set) var firstLineEnd: Int
  /// Position of the next line to feed.
  private(set) var end: Int

  init(start: Int, line: Int) {
    self.start = start
    self.line = line
    firstLineEnd = start
    end = start
  }

  /// A record that was read whole; where its first line ends is not known, and does not matter any more.
  init(start: Int, end: Int, line: Int, lineCount: Int) {
    self.start = start
    self.line = line
    self.lineCount = lineCount
    firstLineEnd = end
    self.end = end
  }

  var byteCount: Int { end - start }

  /// What begins after it.
  var next: OpenRecord { OpenRecord(start: end, line: line + lineCount) }

  /// What begins after its first line.
  var afterFirstLine: OpenRecord { OpenRecord(start: firstLineEnd, line: line + 1) }

  mutating func add(lineEndingAt position: Int) {
    if lineCount == 0 { firstLineEnd = position }
    lineCount += 1
    end = position
  }
}
