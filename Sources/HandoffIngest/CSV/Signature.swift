/// First bytes by which an input that is no UTF-8 text can be told.
struct Signature: Sendable {
  private let bytes: [UInt8]
  /// Letters match in either case, and white space before them is passed over.
  private let isMarkup: Bool
  let reason: RejectReason
  let found: CSVFileError.Words
  let expected: CSVFileError.Words

  static let utf8Mark = Signature(
    [0xef, 0xbb, 0xbf], .notText, ("a UTF-8 byte-order mark", "una marca de orden de bytes UTF-8"), ("", ""))

  /// Marks of encodings that are not read.
  private static let otherEncodings: [Signature] = [
    encoding([0x84, 0x31, 0x95, 0x33], ("text in GB 18030", "texto en GB 18030")),
    encoding([0x0e, 0xfe, 0xff], ("text in SCSU", "texto en SCSU")),
    encoding([0xdd, 0x73, 0x66, 0x73], ("text in UTF-EBCDIC", "texto en UTF-EBCDIC")),
    encoding(Array("+/v8".utf8), ("text in UTF-7", "texto en UTF-7")),
  ]

  /// Longer ones first where one begins another.
  static let all: [Signature] =
    otherEncodings + [
      packed([0x1f, 0x8b], ("a gzip archive inside another", "un archivo gzip dentro de otro")), zip("PK\u{3}\u{4}"),
      zip("PK\u{5}\u{6}"),
      packed(Array("BZh91AY&SY".utf8), ("a bzip2 archive", "un archivo bzip2")),
      packed([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], ("an xz archive", "un archivo xz")),
      packed([0x28, 0xb5, 0x2f, 0xfd], ("a zstd archive", "un archivo zstd")),
      packed([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], ("a 7-zip archive", "un archivo 7-zip")),
      other(
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
        ("an old Excel or Office document", "un documento antiguo de Excel u Office")),
      other(Array("%PDF-".utf8), ("a PDF document", "un documento PDF")),
      markup("<!doctype", ("an HTML page", "una página HTML")),
      markup("<html", ("an HTML page", "una página HTML")), markup("<?xml", ("an XML document", "un documento XML")),
    ]

  func begins(_ sample: Span<UInt8>) -> Bool {
    var start = 0
    if isMarkup {
      while start < sample.count, sample[start] == 0x20 || (0x09...0x0d).contains(sample[start]) {
        start += 1
      }
    }
    guard sample.count - start >= bytes.count else { return false }
    for index in bytes.indices {
      let byte = sample[start + index]
      let isSame =
        byte == bytes[index] || (isMarkup && (0x41...0x5a).contains(byte) && byte | 0x20 == bytes[index])
      guard isSame else { return false }
    }
    return true
  }

  private init(
    _ bytes: [UInt8], _ reason: RejectReason, _ found: CSVFileError.Words, _ expected: CSVFileError.Words,
    isMarkup: Bool = false
  ) {
    self.bytes = bytes
    self.reason = reason
    self.found = found
    self.expected = expected
    self.isMarkup = isMarkup
  }

  private static func zip(_ beginning: String) -> Signature {
    Signature(
      Array(beginning.utf8), .compressedInput,
      ("a zip archive (an Excel workbook is one too)", "un archivo zip (un libro de Excel también lo es)"),
      (
        "a CSV file; save a workbook as CSV, and name an archive of CSV files with .zip at the end",
        "un archivo CSV; guarde el libro como CSV, y termine en .zip el nombre de un archivo zip con CSV"
      ))
  }

  private static func encoding(_ mark: [UInt8], _ found: CSVFileError.Words) -> Signature {
    Signature(
      mark, .unsupportedEncoding, found, ("UTF-8; export the file as UTF-8", "UTF-8; exporte el archivo en UTF-8"))
  }

  private static func packed(_ bytes: [UInt8], _ found: CSVFileError.Words) -> Signature {
    Signature(bytes, .compressedInput, found, ("the CSV file itself, unpacked", "el archivo CSV mismo, sin comprimir"))
  }

  private static func other(_ bytes: [UInt8], _ found: CSVFileError.Words) -> Signature {
    Signature(
      bytes, .notCSV, found, ("a CSV file; export or save it as CSV", "un archivo CSV; expórtelo o guárdelo como CSV"))
  }

  private static func markup(_ name: String, _ found: CSVFileError.Words) -> Signature {
    Signature(
      Array(name.utf8), .notCSV, found,
      ("a CSV file; export or save it as CSV", "un archivo CSV; expórtelo o guárdelo como CSV"), isMarkup: true)
  }
}
