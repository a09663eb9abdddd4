/// A report as a value: a title and blocks, in one language, independent of any format.
public struct ReportDocument: Hashable, Sendable {
  public let title: ReportText
  public let blocks: [ReportBlock]

  public init(title: ReportText, blocks: [ReportBlock]) {
    self.title = title
    self.blocks = blocks
  }

  /// In report order.
  public var charts: [ReportChart] {
    blocks.compactMap { block in
      if case .chart(let chart) = block { return chart }
      return nil
    }
  }
}
