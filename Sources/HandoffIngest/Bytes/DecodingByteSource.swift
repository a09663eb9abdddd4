/// The bytes of another source as UTF-8.
final class DecodingByteSource: ByteSource {
  private let upstream: any ByteSource
  private var decoder: any TextDecoder
  private let audit: SingleByteAudit?
  private var input = [UInt8](repeating: 0, count: 1 << 16)
  private var output: [UInt8] = []
  /// Bytes of `output` that were handed on.
  private var handedOn = 0
  private var isAtEnd = false

  /// `audit` sees every byte before it is decoded.
  init(_ upstream: any ByteSource, _ decoder: any TextDecoder, audit: SingleByteAudit? = nil) {
    self.upstream = upstream
    self.audit = audit
    self.decoder = decoder
  }

  func read(into buffer: inout [UInt8], from start: Int) throws(CSVFileError) -> Int {
    while handedOn == output.count, !isAtEnd {
      output.removeAll(keepingCapacity: true)
      handedOn = 0
      let count = try upstream.read(into: &input, from: 0)
      isAtEnd = count == 0
      audit?.add(input[0..<count])
      decoder.decode(input[0..<count], isLast: isAtEnd, into: &output)
    }
    let count = min(buffer.count - start, output.count - handedOn)
    buffer.replaceSubrange(start..<start + count, with: output[handedOn..<handedOn + count])
    handedOn += count
    return count
  }
}
