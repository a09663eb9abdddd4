import HandoffModel

/// The records of a planned file, block by block: unpacked, decoded, without a report's own lines, groups filled down.
///
/// The one way in which rows are read, whether for columns, for names of accounts or for a listing.
struct RecordReader: ~Copyable {
  private var reader: CSVRecordReader
  private var groups: GroupFill
  private let twins: TwinFill
  /// Bytes of the file as it is stored.
  let byteCount: Int

  /// Opens the file and passes its header. `onChunk` and `audit` see its bytes on the way.
  init(
    _ plan: FilePlan, as encoding: TextEncoding, catalogue: FieldCatalogue,
    onChunk: ((ArraySlice<UInt8>) -> Void)? = nil, audit: SingleByteAudit? = nil
  ) throws(CSVFileError) {
    let opened = try FileOpening.text(of: plan.file, as: encoding, onChunk: onChunk, audit: audit)
    var reader = try CSVRecordReader(opened.source, dialect: plan.format.dialect, limits: plan.limits)
    let header = try reader.readHeader(skippingLines: plan.format.linesAboveHeader)
    reader.furniture = Furniture(keyColumns: plan.idColumns(catalogue))
    reader.foreignHeader = ForeignHeader(known: plan.knownHeaders, header: header)
    self.reader = reader
    groups = GroupFill(columnCount: plan.format.groupedColumns)
    twins = TwinFill(plan.echoes)
    byteCount = opened.byteCount
  }

  /// Replaces what the block holds by the next records; false when nothing is left.
  mutating func fill(_ block: inout RecordBlock) throws(CSVFileError) -> Bool {
    guard try reader.fill(&block) else { return false }
    groups.fill(&block)
    twins.fill(&block)
    return true
  }

  var headerLine: Int? { reader.headerLine }
  var tally: LineTally { reader.tally }
  var evidence: EncodingEvidence { reader.evidence }
  var recordsWithControls: Int { reader.recordsWithControls }
  var recordsEncodedTwice: Int { reader.recordsEncodedTwice }
}
