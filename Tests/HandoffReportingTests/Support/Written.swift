import HandoffReporting

extension Fixture {
  /// Every handoff rendered as one batch.
  var written: BatchReport { BatchRenderer(context).render(batch) }

  /// The full report as Markdown.
  var markdown: String {
    String(decoding: MarkdownFormat().bytes(of: AuditReport(context, written.tally)), as: UTF8.self)
  }
}

extension BatchReport {
  var handoffRows: [[String]] { SlowCSV.rows(handoffs) }
  var findingRows: [[String]] { SlowCSV.rows(findings) }
  var clockRows: [[String]] { SlowCSV.rows(clocks) }
}
