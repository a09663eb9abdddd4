import HandoffModel

/// Writes charts as SVG, for a file of their own or for a place inside a page.
enum ChartRendering {
  /// A file that stands alone: with its colours for both themes.
  static func file(_ chart: ReportChart, _ language: Language) -> [UInt8] {
    [UInt8](text: svg(chart, language, head: "<style>\(ChartPalette.styleSheet)</style>\n") + "\n")
  }

  /// A drawing inside a page that has the style sheet of charts.
  static func inline(_ chart: ReportChart, _ language: Language) -> String { svg(chart, language, head: "") }

  static func canvas(_ chart: ReportChart, _ language: Language) -> SVGCanvas {
    var canvas = SVGCanvas()
    chart.drawing.shape.draw(on: &canvas, numbers: NumberStyle(language))
    return canvas
  }

  private static func svg(_ chart: ReportChart, _ language: Language, head: String) -> String {
    let size = "\(SVGCanvas.number(SVGCanvas.width)) \(SVGCanvas.number(chart.drawing.shape.height))"
    let id = "chart-\(chart.id)"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" role="img" lang="\(language.rawValue)" \
      aria-labelledby="\(id)-title \(id)-text">
      <title id="\(id)-title">\(MarkupEscape.text(chart.title))</title>
      <desc id="\(id)-text">\(MarkupEscape.text(chart.altText))</desc>
      \(head)\(canvas(chart, language).body)</svg>
      """
  }
}
