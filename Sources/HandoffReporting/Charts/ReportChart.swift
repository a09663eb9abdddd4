/// A chart of a report: what is drawn, and the words for whoever cannot see it. The table with the same figures follows
/// it in the report.
public struct ReportChart: Hashable, Sendable {
  /// kebab-case, permanent: names the file.
  public let id: String
  public let title: String
  /// What kind of chart it is, the finding in one sentence, the extreme values, and where the table is.
  public let altText: String
  public let drawing: ChartDrawing

  public init(id: String, title: String, altText: String, drawing: ChartDrawing) {
    self.id = id
    self.title = title
    self.altText = altText
    self.drawing = drawing
  }

  /// The file of the drawing in a bundle.
  public var file: String { "charts/\(id).svg" }
  /// The file of the Vega-Lite specification in a bundle.
  public var specificationFile: String { "charts/\(id).vl.json" }
}
