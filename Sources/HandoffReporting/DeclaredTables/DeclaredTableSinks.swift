import HandoffModel

/// The declared tables of a bundle being written: rows as batches come in, groups at the end.
struct DeclaredTableSinks {
  private let context: AuditContext
  private let dialect: CSVDialect
  private let sinks: [ByteSink]
  private var groups: [[Int64: GroupTally]]
  private var rowCounts: [Int]
  /// The scores of every handoff so far, for the first table of outcomes.
  private(set) var scored: [GradedHandoff] = []
  private let scoredTable: Int?
  private let kinds: [[CellKind]]
  /// Cells that the dialect guarded so far.
  private var guarded = 0

  init(_ context: AuditContext, in bundle: ReportBundle, dialect: CSVDialect) throws(BundleError) {
    self.context = context
    self.dialect = dialect
    var sinks: [ByteSink] = []
    for table in context.tables {
      let sink = try bundle.open(Self.path(of: table))
      var header: [UInt8] = []
      for (position, name) in table.headers.enumerated() {
        if position > 0 { header.append(.comma) }
        header.append(cell: name.utf8)
      }
      header.append(.lineFeed)
      try sink.write(dialect.beginning + dialect.converted(header: header))
      sinks.append(sink)
    }
    self.sinks = sinks
    kinds = context.tables.map { $0.kinds(context.dataset.catalogue) }
    groups = context.tables.map { _ in [:] }
    rowCounts = context.tables.map { _ in 0 }
    scoredTable = context.tables.firstIndex(where: \.isOfOutcomes)
  }

  mutating func append(_ report: BatchReport) throws(BundleError) {
    for (index, added) in report.tables.enumerated() {
      for (key, tally) in added.groups { groups[index][key, default: GroupTally()].merge(tally) }
      rowCounts[index] += added.rowCount
      if index == scoredTable { scored += added.scored }
      guard !added.rows.isEmpty else { continue }
      try sinks[index].write(dialect.converted(added.rows, kinds: kinds[index], guarded: &guarded))
    }
  }

  /// Writes the tables of groups and of outcomes; answers every table with its number of rows, and how many cells were
  /// guarded.
  mutating func finish(
    _ measures: [OutcomeMeasure]
  ) throws(BundleError) -> (outputs: [(name: String, rows: Int?)], guarded: Int) {
    for (index, table) in context.tables.enumerated() {
      let written: (bytes: [UInt8], count: Int, guarded: Int)
      switch table.body {
      case .handoffs, .findings: continue
      case .groups(let key, let columns):
        written = GroupTable(columns: columns, names: names(of: key)).rows(groups[index])
      case .outcomes(let columns):
        written = (OutcomeMeasureTable(columns: columns).rows(measures), measures.count, 0)
      }
      try sinks[index].write(dialect.converted(written.bytes, kinds: kinds[index], guarded: &guarded))
      rowCounts[index] = written.count
      guarded += written.guarded
    }
    return (zip(context.tables, rowCounts).map { (Self.path(of: $0), $1) }, guarded)
  }

  private func names(of key: DeclaredTable.GroupKey) -> (Int64) -> [UInt8] {
    let (segments, symbols) = (context.segments, context.dataset.symbols)
    return { value in
      guard value != GroupTally.unknown else { return [] }
      switch key {
      case .segment: return [UInt8](text: segments[checked: Int(value)] ?? "")
      case .field: return Array(symbols.utf8(Symbol(index: UInt32(truncatingIfNeeded: value))))
      }
    }
  }

  private static func path(of table: DeclaredTable) -> String { "\(DeclaredTable.folder)/\(table.file)" }
}
