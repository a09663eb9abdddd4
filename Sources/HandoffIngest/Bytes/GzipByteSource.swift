internal import CZlib

/// The unpacked bytes of a gzip input, of one member or of several after each other.
///
/// A damaged or cut archive is an error of the whole input: what was unpacked before the damage is no whole export.
@safe
final class GzipByteSource: ByteSource {
  private let upstream: any ByteSource
  private var stream = unsafe z_stream()
  private var input = [UInt8](repeating: 0, count: 1 << 16)
  /// Bytes of `input` that wait to be unpacked.
  private var waiting = 0..<0
  private var isBetweenMembers = false

  init(_ upstream: any ByteSource) throws(CSVFileError) {
    self.upstream = upstream
    // 15 bits of window, and 16 for the gzip wrapper.
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    guard unsafe inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, size) == Z_OK else {
      throw CSVFileError(
        .compressedInput, found: ("no memory to unpack it", "falta de memoria para descomprimirlo"),
        expected: ("enough memory", "memoria suficiente"))
    }
  }

  deinit { unsafe inflateEnd(&stream) }

  func read(into buffer: inout [UInt8], from start: Int) throws(CSVFileError) -> Int {
    while true {
      if waiting.isEmpty {
        let count = try upstream.read(into: &input, from: 0)
        guard count > 0 else {
          if isBetweenMembers { return 0 }
          throw Self.damage("a gzip archive that ends early", "un archivo gzip cortado")
        }
        waiting = 0..<count
      }
      if isBetweenMembers {
        // Padding of zeros after the last member is allowed.
        while let first = waiting.first, input[first] == 0 { waiting.removeFirst() }
        if waiting.isEmpty { continue }
        unsafe inflateReset(&stream)
        isBetweenMembers = false
      }
      let count = try unpack(into: &buffer, from: start)
      if count > 0 { return count }
    }
  }

  private func unpack(into buffer: inout [UInt8], from start: Int) throws(CSVFileError) -> Int {
    let room = min(buffer.count - start, 1 << 30)
    let (status, left, free) = unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe buffer.withUnsafeMutableBufferPointer { target in
        unsafe stream.next_in = source.baseAddress.map { unsafe $0 + waiting.lowerBound }
        unsafe stream.avail_in = UInt32(waiting.count)
        unsafe stream.next_out = target.baseAddress.map { unsafe $0 + start }
        unsafe stream.avail_out = UInt32(room)
        let status = unsafe inflate(&stream, Z_NO_FLUSH)
        return unsafe (status, Int(stream.avail_in), Int(stream.avail_out))
      }
    }
    waiting = waiting.upperBound - left..<waiting.upperBound
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: isBetweenMembers = true
    default: throw Self.damage("a damaged gzip archive", "un archivo gzip dañado")
    }
    return room - free
  }

  private static func damage(_ english: String, _ spanish: String) -> CSVFileError {
    CSVFileError(.compressedInput, found: (english, spanish), expected: CSVFileError.wholeArchive)
  }
}
