/// Bytes that are in memory already.
final class MemoryByteSource: ByteSource {
  private let bytes: [UInt8]
  private var position = 0
  private let largestRead: Int
  private let onChunk: ((ArraySlice<UInt8>) -> Void)?

  /// `largestRead` bounds what one read hands over (at least 1). `onChunk` sees every byte once, in order.
  init(_ bytes: [UInt8], largestRead: Int = .max, onChunk: ((ArraySlice<UInt8>) -> Void)? = nil) {
    self.bytes = bytes
    self.largestRead = max(1, largestRead)
    self.onChunk = onChunk
  }

  func read(into buffer: inout [UInt8], from start: Int) throws(CSVFileError) -> Int {
    let count = min(buffer.count - start, bytes.count - position, largestRead)
    guard count > 0 else { return 0 }
    buffer.replaceSubrange(start..<start + count, with: bytes[position..<position + count])
    position += count
    if let onChunk {
      onChunk(buffer[start..<start + count])
    }
    return count
  }
}
