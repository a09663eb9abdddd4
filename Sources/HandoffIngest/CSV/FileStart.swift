/// What the first bytes of an input say about it: a byte-order mark to pass over, or a reason to refuse it.
struct FileStart: Equatable {
  /// Bytes before the text: 3 with a UTF-8 byte-order mark, else 0.
  let markLength: Int

  /// How many bytes are looked at.
  static let sampleBytes = 1 << 16

  /// Throws what makes an input unreadable as UTF-8 text before any of it is parsed. A delimiter that is a
  /// control character does not count as one. Bytes that are not UTF-8 pass here: they are judged record by
  /// record.
  init(_ sample: Span<UInt8>, delimiter: UInt8?) throws(CSVFileError) {
    guard !sample.isEmpty else { throw Self.emptyInput(("an empty file", "un archivo vacío")) }
    if let signature = Signature.all.first(where: { $0.begins(sample) }) {
      throw CSVFileError(
        signature.reason, found: signature.found, expected: signature.expected, byteOffset: 0)
    }
    markLength = Signature.utf8Mark.begins(sample) ? 3 : 0
    guard sample.count > markLength else {
      throw Self.emptyInput(("nothing but a byte-order mark", "solo una marca de orden de bytes"))
    }
    if let error = Self.binary(sample, delimiter) { throw error }
  }

  private static func emptyInput(_ found: CSVFileError.Words) -> CSVFileError {
    CSVFileError(
      .emptyFile, found: found, expected: ("a header and records", "un encabezado y registros"), byteOffset: 0)
  }

  /// More than one byte in twenty is a control character, and at least eight are.
  private static func binary(_ sample: Span<UInt8>, _ delimiter: UInt8?) -> CSVFileError? {
    // Nearly every text has none, which is told eight bytes at a time.
    if unsafe !sample.withUnsafeBufferPointer({ unsafe ByteFlags($0) }).hasControl { return nil }
    var count = 0
    var first = 0
    for index in sample.indices where isControl(sample[index]) && sample[index] != delimiter {
      if count == 0 { first = index }
      count += 1
    }
    guard count >= 8, count * 20 > sample.count else { return nil }
    return CSVFileError(
      .notText,
      found: (
        "\(count) control characters in the first \(sample.count) bytes",
        "\(count) caracteres de control en los primeros \(sample.count) bytes"
      ), expected: ("a CSV file in UTF-8", "un archivo CSV en UTF-8"), byteOffset: first)
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && !(0x09...0x0d).contains(byte)) || byte == 0x7f
  }
}
