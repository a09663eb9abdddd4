import Foundation

/// Opens an input for reading.
enum FileOpening {
  /// The bytes of a file and how many there are; `onChunk` sees every byte once, in order.
  static func source(
    of file: InputFile, onChunk: ((ArraySlice<UInt8>) -> Void)? = nil
  ) throws(CSVFileError) -> (source: any ByteSource, byteCount: Int) {
    switch file.content {
    case .bytes(let bytes):
      return (MemoryByteSource(bytes, onChunk: onChunk), bytes.count)
    case .path(let path):
      let source = try FileByteSource(path: path, onChunk: onChunk)
      let size = try? URL(fileURLWithPath: path).resourceValues(forKeys: [.fileSizeKey]).fileSize
      return (source, size ?? 0)
    }
  }
}
