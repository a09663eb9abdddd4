import HandoffModel

@testable import HandoffIngest

/// A file as the whole way from its bytes to records reads it, written down in one line a record.
///
/// `h` header, `a` accepted, `q` quarantined, `i` ignored; then the physical line or lines, and the reason if there is
/// one. A file that is refused is `!` and the reason.
struct FileReading: CustomStringConvertible {
  private(set) var entries: [String] = []
  private(set) var tally = LineTally()
  private(set) var rows: [[String]] = []

  /// `knownHeaders` are column names that presets know; ids stand in the first column.
  init(
    _ bytes: [UInt8], knownHeaders: [String] = ["id", "name", "amount", "account", "owner", "country"],
    limits: ReaderLimits = ReaderLimits(), lane: ReaderLane = .regular
  ) {
    do throws(CSVFileError) {
      try read(bytes, knownHeaders: KnownHeaders(knownHeaders.map { HeaderKey($0) }), limits, lane)
    } catch {
      entries = ["!\(error.reason.rawValue)"]
    }
  }

  private mutating func read(
    _ bytes: [UInt8], knownHeaders: KnownHeaders, _ limits: ReaderLimits, _ lane: ReaderLane
  ) throws(CSVFileError) {
    let file = InputFile(name: "a.csv", content: .bytes(bytes))
    let format = try FormatDetection(knownHeaders: knownHeaders).format(of: file, .none)
    let opened = try FileOpening.text(of: file, as: format.encoding)
    var reader = try CSVRecordReader(opened.source, dialect: format.dialect, limits: limits, lane: lane)
    let header = try reader.readHeader(skippingLines: format.linesAboveHeader)
    reader.furniture = Furniture(keyColumns: [0])
    reader.foreignHeader = ForeignHeader(known: knownHeaders, header: header)
    var lines: [(line: Int, text: String)] = [(reader.headerLine ?? 0, "h\(reader.headerLine ?? 0)")]
    var block = RecordBlock()
    while try reader.fill(&block) {
      for (index, place) in block.records.enumerated() {
        lines.append((place.line, "a" + Self.span(place.line, place.lineCount)))
        rows.append(
          (0..<place.cellCount).map {
            String(decoding: block.bytes[block.range(record: index, cell: $0)], as: UTF8.self)
          })
      }
      for record in block.rejected {
        lines.append((record.line, "q\(Self.span(record.line, record.lineCount)) \(record.reason.rawValue)"))
      }
      for record in block.ignored {
        lines.append((record.line, "i\(Self.span(record.line, record.lineCount)) \(record.reason.rawValue)"))
      }
    }
    tally = reader.tally
    entries = lines.sorted { $0.line < $1.line }.map(\.text)
  }

  private static func span(_ line: Int, _ count: Int) -> String {
    count == 1 ? "\(line)" : "\(line)-\(line + count - 1)"
  }

  var description: String { entries.joined(separator: ", ") }
}
