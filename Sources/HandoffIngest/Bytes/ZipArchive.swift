internal import CMinizip

/// A zip archive of exports, such as Salesforce's weekly export: its entries, and the bytes of each.
@safe
final class ZipArchive {
  struct Entry: Sendable {
    /// As the archive names it, with `/`.
    let name: String
    /// Of the unpacked content.
    let byteCount: Int
    fileprivate let isEncrypted: Bool
    /// 0 stored, 8 deflated; the library knows no other.
    fileprivate let method: UInt
  }

  private let handle: unzFile

  /// Opens an archive; throws when it is none or damaged where it lists its entries.
  init(path: String) throws(CSVFileError) {
    guard let handle = unsafe unzOpen64(path) else {
      throw Self.damage("a zip archive that ends early or is damaged", "un archivo zip cortado o dañado")
    }
    unsafe self.handle = unsafe handle
  }

  deinit { unsafe unzClose(handle) }

  /// The entries in the archive's order, folders left out.
  func entries() throws(CSVFileError) -> [Entry] {
    var entries: [Entry] = []
    var status = unsafe unzGoToFirstFile(handle)
    while status == UNZ_OK {
      let entry = try currentEntry()
      if !entry.name.hasSuffix("/") { entries.append(entry) }
      status = unsafe unzGoToNextFile(handle)
    }
    // An archive without any entry ends at once in an error of its own.
    guard status == UNZ_END_OF_LIST_OF_FILE || entries.isEmpty else {
      throw Self.damage("a damaged list of entries in a zip archive", "una lista de entradas dañada en un archivo zip")
    }
    return entries
  }

  /// Begins to read the entry of that name.
  func open(_ name: String) throws(CSVFileError) {
    var status = unsafe unzGoToFirstFile(handle)
    while status == UNZ_OK {
      let entry = try currentEntry()
      if entry.name == name { return try open(entry) }
      status = unsafe unzGoToNextFile(handle)
    }
    throw Self.damage("a zip archive that no longer has the entry \(name)", "un archivo zip que ya no tiene \(name)")
  }

  private func open(_ entry: Entry) throws(CSVFileError) {
    guard !entry.isEncrypted else {
      throw CSVFileError(
        .compressedInput, found: ("an entry protected by a password", "una entrada protegida con contraseña"),
        expected: Self.unpacked)
    }
    guard entry.method == 0 || entry.method == 8, unsafe unzOpenCurrentFile(handle) == UNZ_OK else {
      throw CSVFileError(
        .compressedInput,
        found: (
          "an entry packed by a method that is not deflate", "una entrada comprimida con un método que no es deflate"
        ), expected: Self.unpacked)
    }
  }

  /// Reads on in the open entry; 0 at its end, after its checksum was found right.
  func read(into buffer: inout [UInt8], from start: Int) throws(CSVFileError) -> Int {
    let room = min(buffer.count - start, 1 << 30)
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe unzReadCurrentFile(handle, bytes.baseAddress.map { unsafe $0 + start }, UInt32(room))
    }
    guard count >= 0 else {
      throw Self.damage("a damaged entry of a zip archive", "una entrada dañada de un archivo zip")
    }
    if count == 0, unsafe unzCloseCurrentFile(handle) == UNZ_CRCERROR {
      throw Self.damage(
        "an entry of a zip archive whose checksum is wrong",
        "una entrada de un archivo zip cuya suma de comprobación no cuadra")
    }
    return Int(count)
  }

  private func currentEntry() throws(CSVFileError) -> Entry {
    var info = unz_file_info64()
    var name = [CChar](repeating: 0, count: 1 << 10)
    let status = unsafe unzGetCurrentFileInfo64(handle, &info, &name, UInt(name.count - 1), nil, 0, nil, 0)
    guard status == UNZ_OK else {
      throw Self.damage("a damaged list of entries in a zip archive", "una lista de entradas dañada en un archivo zip")
    }
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return Entry(
      name: String(decoding: bytes, as: UTF8.self), byteCount: Int(clamping: info.uncompressed_size),
      isEncrypted: info.flag & 1 != 0, method: info.compression_method)
  }

  private static let unpacked: CSVFileError.Words = (
    "the CSV file itself, unpacked", "el archivo CSV mismo, sin comprimir"
  )

  private static func damage(_ english: String, _ spanish: String) -> CSVFileError {
    CSVFileError(.compressedInput, found: (english, spanish), expected: CSVFileError.wholeArchive)
  }
}
