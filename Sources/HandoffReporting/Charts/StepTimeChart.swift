/// Where the days go: for each step the median and the 80th percentile of the days from its clock's start, and how many
/// are still open past their limit.
public struct StepTimeChart: Hashable, Sendable {
  public struct Step: Hashable, Sendable {
    public let label: String
    /// In quarters of a day; nil where no step of this kind was done. `StepTimes.longest` is that long or longer.
    public let median: Int?
    public let eightieth: Int?
    public let done: Int
    /// Not done and past the limit.
    public let overdue: Int

    public init(label: String, median: Int?, eightieth: Int?, done: Int, overdue: Int) {
      self.label = label
      self.median = median
      self.eightieth = eightieth
      self.done = done
      self.overdue = overdue
    }
  }

  public let steps: [Step]
  public let axisTitle: String
  public let medianLabel: String
  public let eightiethLabel: String
  /// Such as `{n} overdue`; the number replaces `{n}`.
  public let overdueLabel: String
  /// Of what is drawn hollow: longer than can be told, or done by nobody yet.
  public let openLabel: String

  public init(
    steps: [Step], axisTitle: String, medianLabel: String, eightiethLabel: String, overdueLabel: String,
    openLabel: String
  ) {
    self.steps = steps
    self.axisTitle = axisTitle
    self.medianLabel = medianLabel
    self.eightiethLabel = eightiethLabel
    self.overdueLabel = overdueLabel
    self.openLabel = openLabel
  }
}

extension StepTimeChart: ChartShape {
  private static let rowHeight = 30.0
  private static let labelWidth = 270.0
  private static let top = 36.0
  private static let openWidth = 132.0

  private var bottom: Double { Self.top + Double(steps.count) * Self.rowHeight }

  var height: Double { bottom + 44 }

  func draw(on canvas: inout SVGCanvas, numbers: NumberStyle) {
    let longest = steps.compactMap { [$0.median, $0.eightieth].compactMap(\.self).max() }.max() ?? 4
    let right = SVGCanvas.width - Self.openWidth
    let scale = ChartScale(from: 0, to: Double(max(longest, 4)) / 4, start: Self.labelWidth, end: right)
    for tick in scale.ticks(6) {
      canvas.line(scale.position(tick), Self.top, scale.position(tick), bottom, .grid)
      canvas.text(
        numbers.count(Int(tick)), x: scale.position(tick), y: bottom + 16, anchor: .middle, ink: .muted, size: 11)
    }
    canvas.text(axisTitle, x: (Self.labelWidth + right) / 2, y: bottom + 36, anchor: .middle, ink: .muted)
    drawKey(on: &canvas)
    for (index, step) in steps.enumerated() {
      draw(step, at: Self.top + (Double(index) + 0.5) * Self.rowHeight, scale, right, on: &canvas, numbers)
    }
  }

  private func drawKey(on canvas: inout SVGCanvas) {
    canvas.rectangle(8, 10, 18, 10, fill: ChartPalette.groups[0], radius: 2)
    canvas.text(medianLabel, x: 32, y: 19, size: 11)
    let next = 32 + TextWidth.of(medianLabel, size: 11) + 18
    canvas.line(next, 15, next + 18, 15, .strong, width: 2)
    canvas.line(next + 18, 10, next + 18, 20, .strong, width: 2)
    canvas.text(eightiethLabel, x: next + 26, y: 19, size: 11)
    guard steps.contains(where: { isOpen($0) || $0.eightieth.map(Self.isEndless) ?? false }) else { return }
    let last = next + 26 + TextWidth.of(eightiethLabel, size: 11) + 18
    canvas.frame(last, 10, 18, 10)
    canvas.text(TextWidth.cut(openLabel, to: SVGCanvas.width - last - 32, size: 11), x: last + 24, y: 19, size: 11)
  }

  /// Whether the bar of a step has no end that could be drawn.
  private func isOpen(_ step: Step) -> Bool { step.median.map(Self.isEndless) ?? (step.overdue > 0) }

  private static func isEndless(_ quarters: Int) -> Bool { quarters >= StepTimes.longest }

  private func draw(
    _ step: Step, at y: Double, _ scale: ChartScale, _ right: Double, on canvas: inout SVGCanvas,
    _ numbers: NumberStyle
  ) {
    canvas.label(step.label, x: 8, y: y, width: Self.labelWidth - 16)
    if isOpen(step) {
      // Hollow and open to the right: nobody knows yet how long it takes.
      canvas.frame(Self.labelWidth, y - 6, right - Self.labelWidth - 2, 12)
    } else if let median = step.median {
      let end = scale.position(Double(median) / 4)
      canvas.rectangle(
        Self.labelWidth, y - 6, max(end - Self.labelWidth, 2), 12, fill: ChartPalette.groups[0], radius: 2)
    }
    if let eightieth = step.eightieth {
      let end = scale.position(Double(eightieth) / 4)
      let isEndless = Self.isEndless(eightieth)
      canvas.line(Self.labelWidth, y, end, y, .strong, width: 2, dash: isEndless ? "6 4" : "")
      if !isEndless { canvas.line(end, y - 6, end, y + 6, .strong, width: 2) }
    }
    guard step.overdue > 0 else { return }
    // An arrow, because an open step has no end yet.
    let label = "→ " + overdueLabel.replacing("{n}", with: numbers.count(step.overdue))
    canvas.text(TextWidth.cut(label, to: Self.openWidth - 14, size: 11), x: right + 10, y: y + 4, size: 11)
  }

  var specification: VegaLiteView {
    func days(_ quarters: Int?) -> JSONValue { quarters.map { .number($0 * 25, decimals: 2) } ?? .null }
    return VegaLiteView(
      rows: steps.map { step in
        [
          ("step", .string(step.label)), ("median_days", days(step.median)),
          ("eightieth_days", days(step.eightieth)), ("done", .number(step.done)), ("overdue", .number(step.overdue)),
          ("open", .bool(isOpen(step))),
        ]
      },
      members: [
        .init(
          "layer",
          .array([
            [
              ("mark", "bar"),
              (
                "encoding",
                [
                  ("y", VegaLiteView.channel("step", "nominal")),
                  ("x", VegaLiteView.channel("median_days", "quantitative", title: axisTitle)),
                ]
              ),
            ],
            [
              ("mark", "tick"),
              (
                "encoding",
                [
                  ("y", VegaLiteView.channel("step", "nominal")),
                  ("x", VegaLiteView.channel("eightieth_days", "quantitative")),
                ]
              ),
            ],
          ]))
      ])
  }
}
