import HandoffModel

/// What one batch adds to the files of the bundle, and to the counts.
public struct BatchReport: Sendable {
  /// Rows of `handoffs.csv`, without header.
  public internal(set) var handoffs: [UInt8] = []
  /// Rows of `findings.csv`, without header.
  public internal(set) var findings: [UInt8] = []
  /// Rows of `sla.csv`, without header.
  public internal(set) var clocks: [UInt8] = []
  /// Empty unless the renderer keeps records; positions of handoffs are those in the batch.
  var handoffRecords: [HandoffRecord] = []
  var findingRecords: [FindingRecord] = []
  public internal(set) var tally: AuditTally
  var measures: [MeasureColumn] = []
  var cuts: [[Int64?]] = []

  init(tally: AuditTally) {
    self.tally = tally
  }

  /// Nothing yet of an audit.
  public init(_ context: AuditContext) {
    self.init(tally: AuditTally(context))
  }

  /// Forgets everything but the memory.
  mutating func clear() {
    handoffs.removeAll(keepingCapacity: true)
    findings.removeAll(keepingCapacity: true)
    clocks.removeAll(keepingCapacity: true)
    handoffRecords.removeAll(keepingCapacity: true)
    findingRecords.removeAll(keepingCapacity: true)
    tally = AuditTally(tally.shape)
    (measures, cuts) = ([], [])
  }
}
