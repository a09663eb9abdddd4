import Foundation

/// Opens an input for reading: the file itself, unpacked, or unpacked and as UTF-8.
enum FileOpening {
  struct Opened {
    let source: any ByteSource
    /// Of the bytes as they are stored; unpacked for an entry of a zip archive. An estimate where the system does not say.
    let byteCount: Int
    let container: ExportFormat.Container
  }

  /// The bytes of a file, unpacked if it is a gzip or an entry of a zip archive. `onChunk` sees every byte that is stored
  /// once, in order; of a zip entry every unpacked byte.
  static func unpacked(
    _ file: InputFile, onChunk: ((ArraySlice<UInt8>) -> Void)? = nil
  ) throws(CSVFileError) -> Opened {
    switch file.content {
    case .bytes(let bytes):
      let source = MemoryByteSource(bytes, onChunk: onChunk)
      return try unpacked(source, byteCount: bytes.count, beginning: bytes.prefix(gzip.count))
    case .path(let path):
      let source = try FileByteSource(path: path, onChunk: onChunk)
      let size = try? URL(fileURLWithPath: path).resourceValues(forKeys: [.fileSizeKey]).fileSize
      return try unpacked(source, byteCount: size ?? 0, beginning: source.beginning(gzip.count)[...])
    case .zipEntry(let path, let entry, let byteCount):
      let source = try ZipEntryByteSource(path: path, entry: entry, onChunk: onChunk)
      return Opened(source: source, byteCount: byteCount, container: .zip)
    }
  }

  /// The same as UTF-8 text.
  static func text(
    of file: InputFile, as encoding: TextEncoding, onChunk: ((ArraySlice<UInt8>) -> Void)? = nil,
    audit: SingleByteAudit? = nil
  ) throws(CSVFileError) -> Opened {
    let opened = try unpacked(file, onChunk: onChunk)
    guard let decoder = encoding.decoder else { return opened }
    return Opened(
      source: DecodingByteSource(opened.source, decoder, audit: audit), byteCount: opened.byteCount,
      container: opened.container)
  }

  private static let gzip: [UInt8] = [0x1f, 0x8b]

  private static func unpacked(
    _ source: any ByteSource, byteCount: Int, beginning: ArraySlice<UInt8>
  ) throws(CSVFileError) -> Opened {
    guard beginning.elementsEqual(gzip) else { return Opened(source: source, byteCount: byteCount, container: .none) }
    return Opened(source: try GzipByteSource(source), byteCount: byteCount, container: .gzip)
  }
}
