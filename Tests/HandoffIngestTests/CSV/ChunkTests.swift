import Testing

@testable import HandoffIngest

/// How a source cuts its bytes must not show.
@Suite struct ChunkTests {
  @Test(
    "every size of read from one byte to the whole gives the same reading",
    arguments: [
      "1,2\r\n\"x\r\ny\",3\r\n\r\n4,\"a\"\"b\"\r\n", "1,2\r3,4\r\r5,\"6\r\"\r",
      "1,\"x\n2,y\n3,\"z\"w\n4,5\n6,\"",
      "1\n2,3,4\n\n\"é\u{1F642}\",5\n7,8", "1,2\r", "1,2\r\n\r", "  \n\"a\" , \"b\"\n",
      "\"\r\n\",\"\r\"\r\n\"",
    ])
  func everySize(_ tail: String) throws {
    // The reader looks at the first 64 KiB before it begins: the cuts that matter come after them.
    let plain = [UInt8](repeating: UInt8(ascii: "x"), count: FileStart.sampleBytes)
    var bytes = Array("a,b\n0,".utf8) + plain + Array("\n".utf8)
    let start = bytes.count
    bytes += Array(tail.utf8)
    let whole = try Reading(MemoryByteSource(bytes), blockBytes: 1 << 20)
    #expect(whole == SlowReader(bytes).read())
    for size in 1...(bytes.count - start + 1) {
      #expect(try Reading(CutSource(bytes, firstRead: start, then: size), blockBytes: 1 << 20) == whole)
    }
  }

  @Test("lines are found whatever the cuts", arguments: 1...12)
  func lines(_ size: Int) throws {
    let bytes = Array("ab\ncd\r\n\r\n\r\rx\n\n\ry\r\nlast".utf8)
    var window = LineWindow(MemoryByteSource(bytes, largestRead: size), chunkBytes: 1)
    var ends: [Int] = []
    var position = 0
    while true {
      let line = try window.line(at: position, of: position, keeping: position, limit: 100)
      if line == .absent { break }
      switch line {
      case .terminated(let end), .unterminated(let end): position = end
      default: Issue.record("\(line)")
      }
      ends.append(position)
    }
    #expect(ends == SlowReader.physicalLineEnds(bytes))
    #expect(ends.last == bytes.count)
  }

  @Test("a window goes back over lines it has passed", arguments: 1...12)
  func rewinding(_ size: Int) throws {
    let bytes = Array("a\rbb\nc\r\nd\re".utf8)
    let ends = SlowReader.physicalLineEnds(bytes)
    var window = LineWindow(MemoryByteSource(bytes, largestRead: size), chunkBytes: 1)
    for back in ends.indices {
      var position = 0
      for _ in 0...back {
        if case .terminated(let end) = try window.line(at: position, of: 0, keeping: 0, limit: 100) {
          position = end
        }
      }
      window.rewind(to: 0, from: position)
    }
    #expect(try window.line(at: 0, of: 0, keeping: 0, limit: 100) == .terminated(2))
    #expect(try window.line(at: 2, of: 0, keeping: 0, limit: 100) == .terminated(5))
    #expect(try window.line(at: 5, of: 0, keeping: 0, limit: 100) == .terminated(8))
    #expect(try window.line(at: 8, of: 0, keeping: 0, limit: 100) == .terminated(10))
    #expect(try window.line(at: 10, of: 0, keeping: 0, limit: 100) == .unterminated(11))
    #expect(try window.line(at: 11, of: 0, keeping: 0, limit: 100) == .absent)
  }

  @Test("observers see every byte once, in order")
  func observers() throws {
    let bytes = Array(("a,b\n" + String(repeating: "1,\"x\ny\"\n", count: 60_000)).utf8)
    let seen = SeenBytes()
    let source = MemoryByteSource(bytes, largestRead: 10_007) { seen.add($0) }
    _ = try Reading(source, blockBytes: 1 << 16)
    #expect(seen.bytes == bytes)
  }
}

/// One large read, then reads of one size.
private final class CutSource: ByteSource {
  private let bytes: [UInt8]
  private var position = 0
  private let firstRead: Int
  private let size: Int

  init(_ bytes: [UInt8], firstRead: Int, then size: Int) {
    self.bytes = bytes
    self.firstRead = firstRead
    self.size = size
  }

  func read(into buffer: inout [UInt8], from start: Int) throws(CSVFileError) -> Int {
    let wanted = position < firstRead ? firstRead - position : size
    let count = min(wanted, buffer.count - start, bytes.count - position)
    buffer.replaceSubrange(start..<start + count, with: bytes[position..<position + count])
    position += count
    return count
  }
}

private final class SeenBytes {
  private(set) var bytes: [UInt8] = []

  func add(_ chunk: ArraySlice<UInt8>) { bytes += chunk }
}
