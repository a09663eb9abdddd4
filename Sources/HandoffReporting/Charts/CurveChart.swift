/// Step curves over time, one per group, with their bands and the table of who is still observed under them: retention,
/// or the share that has reached first value. Values are parts of one.
public struct CurveChart: Hashable, Sendable {
  public struct Step: Hashable, Sendable {
    public let day: Int
    public let value: Double
    public let lower: Double
    public let upper: Double

    public init(day: Int, value: Double, lower: Double, upper: Double) {
      self.day = day
      self.value = value
      self.lower = lower
      self.upper = upper
    }
  }

  public struct Curve: Hashable, Sendable {
    public let label: String
    /// Ascending by day; each value holds from its day until the next.
    public let steps: [Step]
    /// From this day on fewer than ten are observed: the curve goes on in grey. Nil where that never happens.
    public let thinFrom: Int?
    /// How many are still observed at each of the chart's days.
    public let atRisk: [Int]

    public init(label: String, steps: [Step], thinFrom: Int?, atRisk: [Int]) {
      self.label = label
      self.steps = steps
      self.thinFrom = thinFrom
      self.atRisk = atRisk
    }
  }

  /// At most four; further ones repeat colours.
  public let curves: [Curve]
  /// The days under which the table stands, ascending; the last ends the axis.
  public let days: [Int]
  /// What the curves begin at, 1 for retention, 0 for what is reached.
  public let start: Double
  /// The lower end of the axis; above zero it is said in words.
  public let axisFloor: Double
  /// Such as `y starts at 60 %`; empty where it starts at zero.
  public let cutNote: String
  /// Days that are the goal, shaded; nil where there is none.
  public let target: ClosedRange<Int>?
  public let targetLabel: String
  public let dayTitle: String
  public let valueTitle: String
  public let atRiskTitle: String

  public init(
    curves: [Curve], days: [Int], start: Double, axisFloor: Double, cutNote: String, target: ClosedRange<Int>?,
    targetLabel: String, dayTitle: String, valueTitle: String, atRiskTitle: String
  ) {
    self.curves = curves
    self.days = days
    self.start = start
    self.axisFloor = axisFloor
    self.cutNote = cutNote
    self.target = target
    self.targetLabel = targetLabel
    self.dayTitle = dayTitle
    self.valueTitle = valueTitle
    self.atRiskTitle = atRiskTitle
  }
}

extension CurveChart: ChartShape {
  private static let left = 110.0
  private static let right = 560.0
  private static let top = 34.0
  private static let bottom = 250.0
  private static let rowHeight = 18.0

  var height: Double { Self.bottom + 66 + Double(curves.count) * Self.rowHeight + 10 }

  private var lastDay: Int { days.last ?? 365 }

  func draw(on canvas: inout SVGCanvas, numbers: NumberStyle) {
    let across = ChartScale(from: 0, to: Double(lastDay), start: Self.left, end: Self.right)
    let level = ChartScale(from: axisFloor, to: 1, start: Self.bottom, end: Self.top)
    drawAxes(across, level, on: &canvas, numbers)
    for (index, curve) in curves.enumerated() { drawBand(curve, index, across, level, on: &canvas) }
    for (index, curve) in curves.enumerated() { drawLine(curve, index, across, level, on: &canvas) }
    drawLabels(level, on: &canvas, numbers)
    drawAtRisk(across, on: &canvas, numbers)
  }

  private func drawAxes(
    _ across: ChartScale, _ level: ChartScale, on canvas: inout SVGCanvas, _ numbers: NumberStyle
  ) {
    if let target {
      let (from, to) = (across.position(Double(target.lowerBound)), across.position(Double(target.upperBound)))
      canvas.rectangle(from, Self.top, to - from, Self.bottom - Self.top, fill: ChartPalette.groups[1], opacity: "0.18")
      canvas.text(targetLabel, x: from, y: Self.top - 4, ink: .muted, size: 11)
    }
    for tick in ChartScale(from: axisFloor * 100, to: 100, start: 0, end: 1).ticks(5) {
      let y = level.position(tick / 100)
      canvas.line(Self.left, y, Self.right, y, .grid)
      canvas.text(
        numbers.percent(wholePercent: Int(tick)), x: Self.left - 8, y: y + 4, anchor: .end, ink: .muted, size: 11)
    }
    canvas.line(Self.left, Self.bottom, Self.right, Self.bottom, .rule)
    for day in days {
      let x = across.position(Double(day))
      canvas.line(x, Self.bottom, x, Self.bottom + 4, .rule)
      canvas.text("\(day)", x: x, y: Self.bottom + 17, anchor: .middle, ink: .muted, size: 11)
    }
    let note = cutNote.isEmpty ? "" : " (\(cutNote))"
    canvas.text(valueTitle + note, x: 8, y: 14, ink: .muted)
    canvas.text(dayTitle, x: (Self.left + Self.right) / 2, y: Self.bottom + 34, anchor: .middle, ink: .muted)
  }

  /// The corners of a step function: each value holds until the next day.
  private func corners(
    _ curve: Curve, from first: Int, to last: Int, _ value: (Step) -> Double
  ) -> [(day: Int, value: Double)] {
    var corners: [(day: Int, value: Double)] = []
    var current = start
    for step in curve.steps where step.day <= first { current = value(step) }
    corners.append((first, current))
    for step in curve.steps where step.day > first && step.day <= last {
      corners.append((step.day, current))
      current = value(step)
      corners.append((step.day, current))
    }
    corners.append((last, current))
    return corners
  }

  private func commands(
    _ corners: [(day: Int, value: Double)], _ across: ChartScale, _ level: ChartScale
  ) -> String {
    corners.enumerated().map { index, corner in
      "\(index == 0 ? "M" : "L")\(SVGCanvas.number(across.position(Double(corner.day)))) "
        + SVGCanvas.number(level.position(corner.value))
    }.joined(separator: " ")
  }

  private func drawBand(
    _ curve: Curve, _ index: Int, _ across: ChartScale, _ level: ChartScale, on canvas: inout SVGCanvas
  ) {
    let end = min(curve.thinFrom ?? lastDay, lastDay)
    let lower = commands(corners(curve, from: 0, to: end) { $0.lower }, across, level)
    let upper = commands(corners(curve, from: 0, to: end) { $0.upper }.reversed(), across, level)
    canvas.area(lower + " L" + upper.dropFirst() + "Z", fill: ChartPalette.group(index), opacity: "0.14")
  }

  private func drawLine(
    _ curve: Curve, _ index: Int, _ across: ChartScale, _ level: ChartScale, on canvas: inout SVGCanvas
  ) {
    let end = min(curve.thinFrom ?? lastDay, lastDay)
    canvas.path(
      commands(corners(curve, from: 0, to: end) { $0.value }, across, level), stroke: ChartPalette.group(index),
      dash: ChartPalette.dash(index))
    if end < lastDay {
      canvas.path(
        commands(corners(curve, from: end, to: lastDay) { $0.value }, across, level), stroke: "#808a94", width: 1.5,
        dash: ChartPalette.dash(index))
    }
  }

  /// At the end of each curve, moved apart where curves end close to each other.
  private func drawLabels(_ level: ChartScale, on canvas: inout SVGCanvas, _ numbers: NumberStyle) {
    let ends = curves.map { $0.steps.last { $0.day <= lastDay }?.value ?? start }
    let wanted = ends.map { level.position($0) }
    let places = LabelLayout.spread(wanted, gap: 17, from: Self.top, to: Self.bottom)
    for (index, curve) in curves.enumerated() {
      let x = Self.right + 10
      canvas.path(
        "M\(SVGCanvas.number(Self.right)) \(SVGCanvas.number(wanted[index]))L\(SVGCanvas.number(x + 14)) "
          + SVGCanvas.number(places[index]), stroke: ChartPalette.group(index), width: 1.5,
        dash: ChartPalette.dash(index))
      let text = "\(curve.label) \(numbers.percent(ends[index]))"
      canvas.text(
        TextWidth.cut(text, to: SVGCanvas.width - x - 22, size: 12), x: x + 20, y: places[index] + 4)
    }
  }

  private func drawAtRisk(_ across: ChartScale, on canvas: inout SVGCanvas, _ numbers: NumberStyle) {
    let first = Self.bottom + 56
    canvas.text(atRiskTitle, x: 8, y: first, size: 11, isBold: true)
    for (index, curve) in curves.enumerated() {
      let y = first + Double(index + 1) * Self.rowHeight
      canvas.rectangle(8, y - 9, 9, 9, fill: ChartPalette.group(index))
      canvas.text(TextWidth.cut(curve.label, to: Self.left - 46, size: 11), x: 21, y: y, size: 11)
      for (day, count) in zip(days, curve.atRisk) {
        canvas.text(
          numbers.count(count), x: across.position(Double(day)), y: y, anchor: .middle, ink: .muted, size: 11)
      }
    }
  }

  var specification: VegaLiteView {
    func part(_ value: Double) -> JSONValue { .number(Int((value * 10_000).rounded()), decimals: 4) }
    return VegaLiteView(
      rows: curves.flatMap { curve in
        curve.steps.map { step -> JSONValue in
          [
            ("group", .string(curve.label)), ("day", .number(step.day)), ("estimate", part(step.value)),
            ("lower", part(step.lower)), ("upper", part(step.upper)),
          ]
        }
      },
      members: [
        .init("mark", .object([.init("type", "line"), .init("interpolate", "step-after")])),
        .init(
          "encoding",
          [
            ("x", VegaLiteView.channel("day", "quantitative", title: dayTitle)),
            ("y", VegaLiteView.channel("estimate", "quantitative", title: valueTitle)),
            ("color", VegaLiteView.channel("group", "nominal")),
          ]),
      ])
  }
}
