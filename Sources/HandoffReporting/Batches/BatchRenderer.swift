public import HandoffModel

/// Turns judged batches into rows of the bundle's files. Everything that repeats is made once here, so that a
/// row costs a few copies of bytes. Safe to use from several threads.
///
/// Handoffs stand in batch order; a handoff's findings in rule order, then points given back, then the core
/// cap.
public struct BatchRenderer: Sendable {
  private let cells: BatchCells

  /// With `keepsRecords`, reports also carry every handoff and finding for a `FindingList`. Rows are made for the tables
  /// among `parts` only.
  public init(_ context: AuditContext, keepsRecords: Bool = false, parts: Set<BundlePart> = [.csv, .tables]) {
    cells = BatchCells(context, keepsRecords: keepsRecords, parts: parts)
  }

  /// Replaces a report by the rows and counts of a batch judged with the context's rules on its dataset. The
  /// report's memory is used again: a thread that keeps one report allocates next to nothing per batch.
  public func render(_ batch: EvaluatedBatch, into report: inout BatchReport) {
    var pass = BatchPass(cells, batch)
    report.clear()
    pass.run(into: &report)
    report.measures = batch.measures
    report.cuts = batch.cuts
  }

  /// The rows and counts of a batch as a report of its own.
  public func render(_ batch: EvaluatedBatch) -> BatchReport {
    var report = BatchReport(tally: AuditTally(cells.shape), tables: cells.declared.bodies.count)
    render(batch, into: &report)
    return report
  }
}
