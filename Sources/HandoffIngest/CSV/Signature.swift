/// First bytes by which an input that is no UTF-8 text can be told.
struct Signature: Sendable {
  private let bytes: [UInt8]
  /// Letters match in either case, and white space before them is passed over.
  private let isMarkup: Bool
  let reason: RejectReason
  let found: String
  let expected: String

  static let utf8Mark = Signature([0xef, 0xbb, 0xbf], .notText, "a UTF-8 byte-order mark", "")

  /// Longer ones first where one begins another.
  static let all: [Signature] = [
    packed([0x1f, 0x8b], "a gzip archive inside another"), zip("PK\u{3}\u{4}"), zip("PK\u{5}\u{6}"),
    packed(Array("BZh91AY&SY".utf8), "a bzip2 archive"),
    packed([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], "an xz archive"),
    packed([0x28, 0xb5, 0x2f, 0xfd], "a zstd archive"),
    packed([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], "a 7-zip archive"),
    other([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "an old Excel or Office document"),
    other(Array("%PDF-".utf8), "a PDF document"), markup("<!doctype", "an HTML page"),
    markup("<html", "an HTML page"), markup("<?xml", "an XML document"),
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
    _ bytes: [UInt8], _ reason: RejectReason, _ found: String, _ expected: String, isMarkup: Bool = false
  ) {
    self.bytes = bytes
    self.reason = reason
    self.found = found
    self.expected = expected
    self.isMarkup = isMarkup
  }

  private static func zip(_ beginning: String) -> Signature {
    Signature(
      Array(beginning.utf8), .compressedInput, "a zip archive (an Excel workbook is one too)",
      "a CSV file; save a workbook as CSV, and name an archive of CSV files with .zip at the end")
  }

  private static func packed(_ bytes: [UInt8], _ found: String) -> Signature {
    Signature(bytes, .compressedInput, found, "the CSV file itself, unpacked")
  }

  private static func other(_ bytes: [UInt8], _ found: String) -> Signature {
    Signature(bytes, .notCSV, found, "a CSV file; export or save it as CSV")
  }

  private static func markup(_ name: String, _ found: String) -> Signature {
    Signature(Array(name.utf8), .notCSV, found, "a CSV file; export or save it as CSV", isMarkup: true)
  }
}
