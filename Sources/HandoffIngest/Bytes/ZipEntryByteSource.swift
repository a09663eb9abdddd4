/// The unpacked bytes of one entry of a zip archive.
final class ZipEntryByteSource: ByteSource {
  private let archive: ZipArchive
  private let onChunk: ((ArraySlice<UInt8>) -> Void)?
  private var isAtEnd = false

  /// Opens the archive anew, so that several entries can be read side by side. `onChunk` sees every byte once, in order.
  init(path: String, entry: String, onChunk: ((ArraySlice<UInt8>) -> Void)? = nil) throws(CSVFileError) {
    archive = try ZipArchive(path: path)
    try archive.open(entry)
    self.onChunk = onChunk
  }

  func read(into buffer: inout [UInt8], from start: Int) throws(CSVFileError) -> Int {
    guard !isAtEnd else { return 0 }
    let count = try archive.read(into: &buffer, from: start)
    isAtEnd = count == 0
    if count > 0 { onChunk?(buffer[start..<start + count]) }
    return count
  }
}
