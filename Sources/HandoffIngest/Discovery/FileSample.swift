/// The beginning of a file: its headers and the first records, enough to tell what it is.
struct FileSample: Sendable {
  let format: ExportFormat
  let headers: [String]
  let byteCount: Int
  /// The cells of the first records, trimmed; a record may have other than as many cells as there are headers.
  let records: [[String]]

  /// How many records are looked at.
  private static let recordLimit = 100
  private static let blockBytes = 1 << 15

  init(
    of file: InputFile, _ formats: FormatDetection, _ wishes: FormatWishes, _ limits: ReaderLimits
  ) throws(InputError) {
    do {
      format = try formats.format(of: file, wishes)
      let opened = try FileOpening.text(of: file, as: format.encoding)
      byteCount = opened.byteCount
      var reader = try CSVRecordReader(
        opened.source, dialect: format.dialect, limits: limits, chunkBytes: FileStart.sampleBytes)
      headers = try reader.readHeader(skippingLines: format.linesAboveHeader)
      var block = RecordBlock(targetBytes: Self.blockBytes, targetRecords: Self.recordLimit)
      guard try reader.fill(&block) else {
        records = []
        return
      }
      let bytes = block.bytes.span
      records = block.records.map { place in
        place.cells.map { cell in
          String(decoding: block.bytes[CellTrimming.trimmed(bytes, block.cells[cell].range)], as: UTF8.self)
        }
      }
    } catch {
      throw InputError(error, file: file.name)
    }
  }

  /// The filled cells of a column.
  func values(ofColumn column: Int) -> [String] {
    records.compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
  }
}
