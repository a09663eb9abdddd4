import HandoffConfig
import HandoffDigest
import HandoffModel

/// Reads one file into typed columns, in blocks, in one pass. What its columns mean is settled when they are finished, for that
/// may depend on other files of the table.
struct FileReader: Sendable {
  private let plan: FilePlan
  private let tools: ReadingTools
  private let accountNames: AccountNames
  /// Fields that are read, the cell position of each, and its builder, side by side.
  private var fields: [FieldID] = []
  private var positions: [Int] = []
  private var builders: [any ColumnBuilder] = []
  private var lines: [UInt32] = []
  private var offsets: [UInt32] = []
  private var contents: [UInt32] = []
  private var rejected: [RejectedRecord] = []
  private var tally = LineTally()
  private var recordsWithNulBytes = 0
  private var byteCount = 0
  private var sha256 = ""

  init(_ plan: FilePlan, tools: ReadingTools, accountNames: AccountNames) {
    self.plan = plan
    self.tools = tools
    self.accountNames = accountNames
  }

  /// Reads the rows of the file; throws where the file as a whole cannot be understood.
  mutating func read() throws(InputError) {
    do {
      try readRecords()
    } catch let error as CSVFileError {
      throw InputError(error, file: plan.name)
    } catch let error as InputError {
      throw error.inFile(plan.name)
    } catch {
      throw InputError(.unreadable, file: plan.name, en: "\(error)", es: "\(error)")
    }
  }

  private mutating func readRecords() throws {
    let digest = ChunkDigest()
    let (source, byteCount) = try FileOpening.source(of: plan.file) { digest.add($0) }
    var reader = try CSVRecordReader(source)
    _ = try reader.readHeader()
    var block = RecordBlock()
    var isFirst = true
    while try reader.fill(&block) {
      if isFirst { prepare(block, byteCount: byteCount) }
      isFirst = false
      add(block)
    }
    if isFirst { prepare(block, byteCount: 0) }
    self.byteCount = digest.byteCount
    sha256 = digest.finalize()
    tally = reader.tally
    recordsWithNulBytes = reader.recordsWithNulBytes
  }

  /// Makes the builders, with room for as many rows as the first block lets expect.
  private mutating func prepare(_ block: RecordBlock, byteCount: Int) {
    var expected = block.records.count
    if let last = block.records.last, let first = block.records.first, last.byteOffset > first.byteOffset {
      let perRow = Double(last.byteOffset - first.byteOffset) / Double(block.records.count - 1)
      expected = Int(Double(byteCount) / perRow * 1.02) + 16
    }
    let factory = ColumnBuilderFactory(plan, tools: tools, accountNames: accountNames, expectedRows: expected)
    for (position, column) in plan.columns.enumerated() {
      guard let field = column.field, tools.kept.reads(field) else { continue }
      fields.append(field)
      positions.append(position)
      builders.append(factory.builder(for: field, column: column))
    }
    lines.reserveCapacity(expected)
    offsets.reserveCapacity(expected)
    contents.reserveCapacity(expected)
  }

  private mutating func add(_ block: RecordBlock) {
    for (index, position) in positions.enumerated() { builders[index].append(block, column: position) }
    for (index, place) in block.records.enumerated() {
      lines.append(UInt32(truncatingIfNeeded: place.line))
      offsets.append(UInt32(truncatingIfNeeded: place.byteOffset))
      contents.append(UInt32(truncatingIfNeeded: block.contentHash(record: index)))
    }
    rejected += block.rejected
  }

  /// What the columns say about how they are to be read.
  var evidence: [ColumnEvidence.Key: ColumnEvidence] {
    var evidence: [ColumnEvidence.Key: ColumnEvidence] = [:]
    for (index, builder) in builders.enumerated() { evidence[key(of: index)] = builder.evidence }
    return evidence
  }

  private func key(of index: Int) -> ColumnEvidence.Key {
    ColumnEvidence.Key(field: fields[index], header: plan.columns[positions[index]].header)
  }

  /// The rows that were read; `evidence` is that of all files of the table.
  mutating func finish(_ evidence: [ColumnEvidence.Key: ColumnEvidence]) throws(InputError) -> FilePart {
    var source = SourceFile(
      name: plan.name, table: plan.table, preset: plan.presetID, byteCount: byteCount, sha256: sha256, lines: tally,
      recordCount: lines.count + rejected.count, columns: plan.columns)
    var columns: [FieldID: BuiltColumn.Content] = [:]
    var facts: [FieldID: Moment] = [:]
    for index in builders.indices {
      let (field, column) = (fields[index], positions[index])
      let built = try finish(index, evidence[key(of: index)] ?? ColumnEvidence())
      source.columns[column].counts = built.counts
      source.columns[column].dateOrder = built.dateOrder
      let definition = tools.needs.catalogue[field]
      if definition.type.isTemporal, !definition.isPlan { facts[field] = built.latest }
      if tools.kept.stores(field) { columns[field] = built.content }
      if !built.fingerprints.isEmpty { columns[field.fingerprint] = .cells(built.fingerprints) }
    }
    return FilePart(
      source: source, columns: columns, lines: lines, offsets: offsets, contents: contents, rejected: rejected,
      diagnostics: notes, latestFacts: facts)
  }

  private mutating func finish(_ index: Int, _ evidence: ColumnEvidence) throws(InputError) -> BuiltColumn {
    do {
      let built = try builders[index].finish(evidence)
      // The builder's room is given back before the next column is finished.
      builders[index] = SpentColumnBuilder()
      return built
    } catch {
      throw error.inFile(plan.name)
    }
  }

  private var notes: [Diagnostic] {
    guard recordsWithNulBytes > 0 else { return [] }
    return [
      Diagnostic(
        id: "nul-bytes-removed", file: plan.name, count: recordsWithNulBytes,
        message: LocalizedText(
          en: "records had NUL bytes, which were removed", es: "registros tenían bytes NUL, que se quitaron"))
    ]
  }
}
