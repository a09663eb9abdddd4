/// Something that can be drawn, and handed on as a specification for people who want to restyle it.
protocol ChartShape: Sendable {
  /// In pixels, for the data at hand.
  var height: Double { get }

  func draw(on canvas: inout SVGCanvas, numbers: NumberStyle)

  /// The data, a row for each mark, and how Vega-Lite shows them.
  var specification: VegaLiteView { get }
}
