import Glibc

/// The part of the input that is in memory: it finds physical lines and keeps the bytes of an open record.
///
/// Positions count bytes from the start of the input. A line ends at LF, at CRLF, or at a CR that no LF
/// follows.
struct LineWindow: ~Copyable {
  enum Line: Equatable {
    /// Ends at this position, its line end included.
    case terminated(Int)
    /// The last one, without line end; ends where the input ends.
    case unterminated(Int)
    /// The input ends here.
    case absent
    /// Longer, together with the lines of its record before it, than the limit.
    case overLong
  }

  private let source: any ByteSource
  private var buffer: [UInt8]
  /// Position of the first byte of `buffer`.
  private var base = 0
  /// Position after the last byte read.
  private(set) var end = 0
  /// Nothing follows `end`.
  private(set) var isAtEnd = false
  /// Positions of the next line feed and carriage return; `end` where none is known. Kept, because looking
  /// for a byte that is rare or absent anew on every line would read the same bytes again and again.
  private var nextFeed = 0
  private var nextReturn = 0

  /// Nothing is known of the next line end.
  private static let unknown = -1

  init(_ source: any ByteSource, chunkBytes: Int = 1 << 18) {
    self.source = source
    // Room for the open record besides the chunk; what a longer one needs is added.
    buffer = [UInt8](repeating: 0, count: max(1, chunkBytes) + (1 << 14))
  }

  /// The line that begins at `position`, of a record that begins at `start`. Bytes from `kept` on stay in the
  /// window; `overLong` when the record with this line has more than `limit` bytes.
  mutating func line(
    at position: Int, of start: Int, keeping kept: Int, limit: Int
  ) throws(CSVFileError) -> Line {
    if nextFeed < position { nextFeed = find(UInt8(ascii: "\n"), position, end) }
    if nextReturn < position { nextReturn = find(UInt8(ascii: "\r"), position, end) }
    while true {
      if let lineEnd = knownLineEnd {
        return lineEnd - start > limit ? .overLong : .terminated(lineEnd)
      }
      if isAtEnd {
        if position == end { return .absent }
        return end - start > limit ? .overLong : .unterminated(end)
      }
      // One byte more than the limit: a CR at the limit may still be half of a CRLF.
      if end - start > limit { return .overLong }
      try refill(keeping: kept)
    }
  }

  /// The end of a line of any length; its bytes are not kept.
  mutating func endOfLongLine(at position: Int) throws(CSVFileError) -> Int {
    if nextFeed < position { nextFeed = find(UInt8(ascii: "\n"), position, end) }
    if nextReturn < position { nextReturn = find(UInt8(ascii: "\r"), position, end) }
    while true {
      if let lineEnd = knownLineEnd { return lineEnd }
      if isAtEnd { return end }
      try refill(keeping: min(nextFeed, nextReturn))
    }
  }

  /// Goes back to an earlier position that is still in the window, from the position of the last call of
  /// `line`.
  mutating func rewind(to position: Int, from current: Int) {
    let feed = find(UInt8(ascii: "\n"), position, current)
    if feed < current { nextFeed = feed }
    let carriageReturn = find(UInt8(ascii: "\r"), position, current)
    if carriageReturn < current { nextReturn = carriageReturn }
  }

  /// Reads on until the window holds `count` bytes from `start` or the input ends. Looks for no line ends: that would read
  /// every byte twice where nobody asks for lines.
  mutating func load(_ count: Int, from start: Int) throws(CSVFileError) {
    while !isAtEnd, end - start < count {
      let oldEnd = end
      try read(keeping: start)
      if nextFeed == oldEnd { nextFeed = Self.unknown }
      if nextReturn == oldEnd { nextReturn = Self.unknown }
    }
  }

  /// Bytes that are in the window.
  func bytes(_ start: Int, _ end: Int) -> ArraySlice<UInt8> { buffer[start - base..<end - base] }

  /// Lends bytes that are in the window.
  func withBytes<Result>(_ start: Int, _ end: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    precondition(start >= base && start <= end && end <= self.end, "bytes outside the window")
    return unsafe buffer.withUnsafeBufferPointer { all in
      unsafe body(UnsafeBufferPointer(rebasing: all[start &- base..<end &- base]))
    }
  }

  /// The end of the next line if the bytes that decide it are there.
  private var knownLineEnd: Int? {
    if nextFeed < nextReturn { return nextFeed + 1 }
    guard nextReturn < end else { return nil }
    if nextReturn + 1 < end { return nextFeed == nextReturn + 1 ? nextFeed + 1 : nextReturn + 1 }
    // The LF of a CRLF may be the first byte of the next chunk.
    return isAtEnd ? nextReturn + 1 : nil
  }

  private mutating func refill(keeping start: Int) throws(CSVFileError) {
    let oldEnd = end
    try read(keeping: start)
    if nextFeed == oldEnd { nextFeed = find(UInt8(ascii: "\n"), oldEnd, end) }
    if nextReturn == oldEnd { nextReturn = find(UInt8(ascii: "\r"), oldEnd, end) }
  }

  private mutating func read(keeping start: Int) throws(CSVFileError) {
    if start > base {
      let skipped = start - base
      let kept = end - start
      unsafe buffer.withUnsafeMutableBytes { all in
        guard let first = all.baseAddress else { return }
        unsafe _ = memmove(first, first + skipped, kept)
      }
      base = start
    }
    let used = end - base
    if buffer.count - used < 1 << 13 {
      buffer.append(contentsOf: repeatElement(0, count: buffer.count))
    }
    let count = try source.read(into: &buffer, from: used)
    if count == 0 { isAtEnd = true }
    end += count
  }

  /// The first position from `start` on that holds the byte; `stop` when none before it does.
  private func find(_ byte: UInt8, _ start: Int, _ stop: Int) -> Int {
    unsafe withBytes(start, stop) { bytes in
      guard let first = bytes.baseAddress,
        let hit = unsafe memchr(first, Int32(byte), bytes.count)
      else { return stop }
      return unsafe start + UnsafeRawPointer(first).distance(to: hit)
    }
  }
}
