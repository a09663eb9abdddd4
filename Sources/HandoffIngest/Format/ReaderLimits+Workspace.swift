import HandoffConfig

extension ReaderLimits {
  /// The limits of a workspace; what it leaves open is the reader's own.
  init(_ limits: Workspace.Limits) {
    let own = ReaderLimits()
    self.init(
      maxFieldBytes: limits.cellBytes ?? own.maxFieldBytes, maxColumns: limits.columns ?? own.maxColumns,
      maxRecordBytes: limits.recordBytes ?? own.maxRecordBytes, maxRejected: limits.rejectedRows)
  }
}
