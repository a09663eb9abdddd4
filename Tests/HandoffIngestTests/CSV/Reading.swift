import HandoffModel

@testable import HandoffIngest

/// Everything a reader says about one input, as plain values to compare.
struct Reading: Equatable {
  struct Record: Equatable {
    var cells: [String]
    var line: Int
    var lineCount: Int
    var byteOffset: Int
  }

  var header: [String] = []
  var headerLine: Int?
  var records: [Record] = []
  var rejected: [RejectedRecord] = []
  var rejectedText: [String] = []
  var tally = LineTally()
  var recordsWithControls = 0

  init() {}

  /// Reads an input to its end. Small blocks, so that several are needed for all but the smallest inputs.
  init(
    _ source: any ByteSource, dialect: Dialect = .comma, limits: ReaderLimits = ReaderLimits(),
    skippingLines: Int = 0, blockBytes: Int = 64, lane: ReaderLane = .regular
  ) throws(CSVFileError) {
    var reader = try CSVRecordReader(source, dialect: dialect, limits: limits, lane: lane)
    header = try reader.readHeader(skippingLines: skippingLines)
    headerLine = reader.headerLine
    var block = RecordBlock(targetBytes: blockBytes)
    while try reader.fill(&block) {
      for (index, place) in block.records.enumerated() {
        let cells = (0..<place.cellCount).map { cell in
          String(decoding: block.bytes[block.range(record: index, cell: cell)], as: UTF8.self)
        }
        records.append(
          Record(cells: cells, line: place.line, lineCount: place.lineCount, byteOffset: place.byteOffset))
      }
      rejected += block.rejected
      for index in block.rejected.indices {
        rejectedText.append(
          String(decoding: block.rejectedBytes[block.rejectedRange(index)], as: UTF8.self))
      }
    }
    tally = reader.tally
    recordsWithControls = reader.recordsWithControls
  }

  init(
    _ text: String, dialect: Dialect = .comma, limits: ReaderLimits = ReaderLimits(), skippingLines: Int = 0
  )
    throws(CSVFileError)
  {
    try self.init(
      MemoryByteSource(Array(text.utf8)), dialect: dialect, limits: limits, skippingLines: skippingLines)
  }

  var rows: [[String]] { records.map(\.cells) }
}

/// The error that reading an input to its end throws; nil when it is read.
func refusal(
  _ bytes: [UInt8], dialect: Dialect = .comma, limits: ReaderLimits = ReaderLimits(), skippingLines: Int = 0
) -> CSVFileError? {
  do throws(CSVFileError) {
    _ = try Reading(
      MemoryByteSource(bytes), dialect: dialect, limits: limits, skippingLines: skippingLines)
    return nil
  } catch {
    return error
  }
}
