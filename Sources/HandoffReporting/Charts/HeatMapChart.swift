/// The share of each thing in each group as coloured cells with the number in every one. Rows stand in blocks under a
/// heading.
public struct HeatMapChart: Hashable, Sendable {
  public struct Block: Hashable, Sendable {
    public let title: String
    public let rows: [Row]

    public init(title: String, rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  public struct Row: Hashable, Sendable {
    public let label: String
    /// One per column.
    public let cells: [Cell]

    public init(label: String, cells: [Cell]) {
      self.label = label
      self.cells = cells
    }
  }

  public enum Cell: Hashable, Sendable {
    /// Whole percent.
    case share(Int)
    /// The column was not exported: not the same as empty.
    case notExported
    /// Too few to show a share.
    case tooFew
  }

  /// Each with its number of handoffs.
  public let columns: [String]
  public let blocks: [Block]
  public let notExportedLabel: String
  public let tooFewLabel: String

  public init(columns: [String], blocks: [Block], notExportedLabel: String, tooFewLabel: String) {
    self.columns = columns
    self.blocks = blocks
    self.notExportedLabel = notExportedLabel
    self.tooFewLabel = tooFewLabel
  }
}

extension HeatMapChart: ChartShape {
  private static let rowHeight = 20.0
  private static let headHeight = 24.0
  private static let labelWidth = 290.0
  private static let top = 36.0
  private static let mark = "×"
  private static let blank = "·"

  private var cellWidth: Double { (SVGCanvas.width - Self.labelWidth - 8) / Double(max(columns.count, 1)) }

  var height: Double {
    let rows = blocks.reduce(0) { $0 + $1.rows.count }
    return Self.top + Double(blocks.count) * Self.headHeight + Double(rows) * Self.rowHeight + 50
  }

  func draw(on canvas: inout SVGCanvas, numbers: NumberStyle) {
    for (index, column) in columns.enumerated() {
      for (line, text) in TextWidth.lines(column, to: cellWidth - 10, size: 11.5).enumerated() {
        canvas.text(text, x: centre(index), y: 14 + Double(line) * 14, anchor: .middle, size: 11, isBold: true)
      }
    }
    var y = Self.top
    for block in blocks {
      canvas.text(
        TextWidth.cut(block.title, to: SVGCanvas.width - 16, size: 12), x: 8, y: y + 16, isBold: true)
      y += Self.headHeight
      for row in block.rows {
        let label = TextWidth.cut(row.label, to: Self.labelWidth - 24, size: 12)
        canvas.text(label, x: 16, y: y + 14, ink: .muted)
        for (index, cell) in row.cells.prefix(columns.count).enumerated() {
          draw(cell, at: index, y, on: &canvas, numbers)
        }
        y += Self.rowHeight
      }
    }
    drawScale(on: &canvas, y: y + 20, numbers)
    let cells = blocks.flatMap(\.rows).flatMap(\.cells)
    let key = [(HeatMapChart.Cell.notExported, Self.mark, notExportedLabel), (.tooFew, Self.blank, tooFewLabel)]
      .filter { cells.contains($0.0) }.map { "\($0.1) \($0.2)" }
    if !key.isEmpty { canvas.text(key.joined(separator: "    "), x: 8, y: y + 40, ink: .muted, size: 11) }
  }

  /// Which colour stands for which shares, the lowest first.
  private func drawScale(on canvas: inout SVGCanvas, y: Double, _ numbers: NumberStyle) {
    var x = 8.0
    var from = 0
    for step in ChartPalette.heat {
      let to = min(step.below - 1, 100)
      canvas.rectangle(x, y - 9, 14, 10, fill: step.fill, radius: 2)
      let label = "\(from)–" + numbers.percent(wholePercent: to)
      canvas.text(label, x: x + 19, y: y, ink: .muted, size: 11)
      x += 19 + TextWidth.of(label, size: 11) + 16
      from = to + 1
    }
  }

  private func draw(_ cell: Cell, at index: Int, _ y: Double, on canvas: inout SVGCanvas, _ numbers: NumberStyle) {
    let x = Self.labelWidth + Double(index) * cellWidth
    switch cell {
    case .share(let percent):
      let colours = ChartPalette.heat(ofPercent: percent)
      canvas.rectangle(x + 1, y + 1, cellWidth - 2, Self.rowHeight - 2, fill: colours.fill, radius: 2)
      canvas.text(
        numbers.percent(wholePercent: percent), x: centre(index), y: y + 14, anchor: .middle, ink: .own, size: 11,
        fill: colours.text)
    case .notExported: canvas.text(Self.mark, x: centre(index), y: y + 14, anchor: .middle, ink: .muted, size: 11)
    case .tooFew: canvas.text(Self.blank, x: centre(index), y: y + 14, anchor: .middle, ink: .muted, size: 11)
    }
  }

  private func centre(_ column: Int) -> Double { Self.labelWidth + (Double(column) + 0.5) * cellWidth }

  var specification: VegaLiteView {
    var rows: [JSONValue] = []
    for block in blocks {
      for row in block.rows {
        for (column, cell) in zip(columns, row.cells) {
          var share: JSONValue = .null
          if case .share(let percent) = cell { share = .number(percent) }
          rows.append([
            ("section", .string(block.title)), ("field", .string(row.label)), ("group", .string(column)),
            ("filled_pct", share),
          ])
        }
      }
    }
    return VegaLiteView(
      rows: rows,
      members: [
        .init("mark", "rect"),
        .init(
          "encoding",
          [
            ("x", VegaLiteView.channel("group", "nominal")), ("y", VegaLiteView.channel("field", "nominal")),
            ("color", VegaLiteView.channel("filled_pct", "quantitative")),
          ]),
      ])
  }
}
