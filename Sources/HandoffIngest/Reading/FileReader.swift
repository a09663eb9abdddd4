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
  private var rowKey: RowKeyColumnBuilder?
  private var stages: StageUnpivot?
  private var lines: [UInt32] = []
  private var offsets: [UInt32] = []
  private var contents: [UInt32] = []
  private var rejected: [RejectedRecord] = []
  private var ignored: [IgnoredLines] = []
  private var tally = LineTally()
  private var notes: ReadingNotes
  private var format: SourceFormat
  private var readAs = TextEncoding.utf8
  private var truncated = TruncatedCells()
  private var twins: TwinCheck
  private var byteCount = 0
  private var sha256 = ""
  /// The line after the last record.
  private var endOfRecords = 0

  init(_ plan: FilePlan, tools: ReadingTools, accountNames: AccountNames) {
    self.plan = plan
    self.tools = tools
    self.accountNames = accountNames
    notes = ReadingNotes(file: plan.name)
    twins = TwinCheck(plan)
    format = plan.format.described
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

  /// The beginning of a file let its encoding be guessed; where the whole file says otherwise it is read once more.
  private mutating func readRecords() throws {
    let fresh = self
    guard let other = try readRecords(as: plan.format.encoding) else { return }
    self = fresh
    _ = try readRecords(as: other)
  }

  /// Reads the file; answers the encoding that its bytes speak for, where it is another.
  private mutating func readRecords(as encoding: TextEncoding) throws -> TextEncoding? {
    let feed = try BlockFeed(plan, as: encoding, catalogue: tools.needs.catalogue)
    var block = try feed.next(recycling: nil)
    prepare(block ?? RecordBlock(targetBytes: 1), byteCount: block == nil ? 0 : feed.expectedByteCount)
    while let full = block {
      add(full)
      if !tools.isLookingOnly, let conflict = twins.conflict { throw conflict }
      block = try feed.next(recycling: full)
    }
    let facts = feed.facts()
    byteCount = facts.byteCount
    sha256 = facts.sha256
    tally = facts.tally
    readAs = encoding
    passOverNotices()
    notes.addText(controls: facts.recordsWithControls, encodedTwice: facts.recordsEncodedTwice)
    notes.addIgnored(ignored)
    notes.addGrouping(plan.format.groupedColumns)
    notes.addCap(records: lines.count)
    notes.addShape(rejected, header: plan.columns.count, records: lines.count + rejected.count)
    format.headerLine = facts.headerLine ?? format.headerLine
    format.encoding = facts.hasUndefinedBytes ? "ISO-8859-1" : encoding.name
    if plan.format.isEncodingDeclared { return nil }
    switch encoding {
    case .utf8: return facts.evidence.prefersSingleBytes ? .windows1252 : nil
    case .windows1252: return facts.singleBytes.prefersSingleBytes ? nil : .utf8
    case .utf16, .utf32: return nil
    }
  }

  /// What stands alone in its lines below the last record and a blank line is a notice of the report, whatever its
  /// language.
  private mutating func passOverNotices() {
    let last = lines.last.map(Int.init) ?? format.headerLine
    let trailing = rejected.filter { $0.line > last }
    guard let first = trailing.first, trailing.allSatisfy(\.isSentence), first.line > endOfRecords else { return }
    for record in trailing {
      tally.move(record.lineCount, from: .quarantined, to: .ignored)
      ignored.append(
        IgnoredLines(line: record.line, lineCount: record.lineCount, reason: RejectReason.footerRow.rawValue))
    }
    rejected.removeAll { $0.line > last }
    ignored.sort { $0.line < $1.line }
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
    if !plan.rowKey.isEmpty { rowKey = RowKeyColumnBuilder(columns: plan.rowKey, expectedRows: expected) }
    stages = StageUnpivot(plan, factory: factory, catalogue: tools.needs.catalogue)
    lines.reserveCapacity(expected)
    offsets.reserveCapacity(expected)
    contents.reserveCapacity(expected)
  }

  private mutating func add(_ block: RecordBlock) {
    for (index, position) in positions.enumerated() { builders[index].append(block, column: position) }
    rowKey?.append(block)
    twins.compare(block, row: lines.count)
    stages?.append(block)
    for (index, place) in block.records.enumerated() {
      truncated.look(at: place, row: lines.count, in: block)
      lines.append(UInt32(truncatingIfNeeded: place.line))
      offsets.append(UInt32(truncatingIfNeeded: place.byteOffset))
      contents.append(UInt32(truncatingIfNeeded: block.contentHash(record: index)))
    }
    if let last = block.records.last { endOfRecords = last.line + last.lineCount }
    rejected += block.rejected
    ignored += block.ignored.map {
      IgnoredLines(line: $0.line, lineCount: $0.lineCount, reason: $0.reason.rawValue)
    }
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
      name: plan.name, table: plan.table, preset: plan.presetID, byteCount: byteCount, sha256: sha256, format: format,
      lines: tally, recordCount: lines.count + rejected.count, columns: plan.columns)
    source.ignored = ignored
    source.presetReason = plan.presetReason
    source.keyHeaders = plan.rowKey.map { plan.columns[$0].header }
    var columns: [FieldID: BuiltColumn.Content] = [:]
    var facts: [FieldID: Moment] = [:]
    let known = builders.indices.map { index in
      let key = key(of: index)
      return (header: key.header, evidence: evidence[key] ?? ColumnEvidence())
    }
    let unread = plan.numberSamples.filter { !positions.contains($0.column) }.map {
      (header: plan.columns[$0.column].header, evidence: $0.evidence)
    }
    for index in builders.indices {
      let (field, column) = (fields[index], positions[index])
      var own = known[index].evidence
      own.neighbours = NeighbourStyle(Array(known[..<index] + known[(index + 1)...]), unread: unread)
      let built = try finish(index, own)
      source.columns[column].counts = built.counts
      source.columns[column].reading = built.reading
      source.columns[column].notation = built.notation
      source.columns[column].remarks = built.remarks.map(placed)
      let definition = tools.needs.catalogue[field]
      if definition.type.isTemporal, !definition.isPlan { facts[field] = built.latest }
      if tools.kept.stores(field) { columns[field] = built.content }
      if !built.fingerprints.isEmpty { columns[field.fingerprint] = .cells(built.fingerprints) }
    }
    for column in source.columns.indices {
      source.columns[column].remarks += twins.remarks(column: column).map(placed)
      if let remark = truncated.remark(column: column) { source.columns[column].remarks.append(placed(remark)) }
    }
    if let rowKey, let key = tools.needs.catalogue.key(of: plan.table) { columns[key] = rowKey.content }
    rowKey = nil
    var part = FilePart(
      source: source, columns: columns, lines: lines, offsets: offsets, contents: contents, rejected: rejected,
      diagnostics: notes.notes, latestFacts: facts, readAs: readAs)
    do {
      try stages?.finish(into: &part)
    } catch {
      throw error.inFile(plan.name)
    }
    stages = nil
    return part
  }

  /// A remark with the lines of its rows.
  private func placed(_ remark: ColumnRemark) -> ColumnRemark {
    var remark = remark
    remark.lines = remark.lines.map { Int(lines[$0]) }
    return remark
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
}
