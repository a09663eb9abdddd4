import HandoffModel

/// What one batch adds to the files of the bundle, and to the counts.
public struct BatchReport: Sendable {
  /// Rows of `handoffs.csv`, without header.
  public internal(set) var handoffs: [UInt8] = []
  /// Rows of `findings.csv`, without header.
  public internal(set) var findings: [UInt8] = []
  /// Rows of `sla.csv`, without header.
  public internal(set) var clocks: [UInt8] = []
  /// What the batch adds to the declared tables, in the order of the workspace.
  var tables: [DeclaredRows]
  /// Empty unless the renderer keeps records; positions of handoffs are those in the batch.
  var handoffRecords: [HandoffRecord] = []
  var findingRecords: [FindingRecord] = []
  public internal(set) var tally: AuditTally
  var measures: [MeasureColumn] = []
  var cuts: [[Int64?]] = []

  init(tally: AuditTally, tables: Int) {
    self.tally = tally
    self.tables = [DeclaredRows](repeating: DeclaredRows(), count: tables)
  }

  /// Nothing yet of an audit.
  public init(_ context: AuditContext) {
    self.init(tally: AuditTally(context), tables: context.tables.count)
  }

  /// Forgets everything but the memory.
  mutating func clear() {
    handoffs.removeAll(keepingCapacity: true)
    findings.removeAll(keepingCapacity: true)
    clocks.removeAll(keepingCapacity: true)
    for table in tables.indices { tables[table].clear() }
    handoffRecords.removeAll(keepingCapacity: true)
    findingRecords.removeAll(keepingCapacity: true)
    tally = AuditTally(tally.shape)
    (measures, cuts) = ([], [])
  }
}
