/// One value a month with the range that ordinary variation explains, and the months outside it.
public struct ControlChart: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public let label: String
    /// In tenths.
    public let value: Int
    /// What to say of it where ordinary variation does not explain it; nil elsewhere.
    public let signal: String?

    public init(label: String, value: Int, signal: String?) {
      self.label = label
      self.value = value
      self.signal = signal
    }
  }

  /// Mean and natural process limits in tenths.
  public struct Limits: Hashable, Sendable {
    public let mean: Int
    public let lower: Int
    public let upper: Int

    public init(mean: Int, lower: Int, upper: Int) {
      self.mean = mean
      self.lower = lower
      self.upper = upper
    }
  }

  /// The earliest first.
  public let points: [Point]
  /// Nil where there are too few months for limits.
  public let limits: Limits?
  public let meanLabel: String
  public let limitLabel: String
  public let axisTitle: String
  /// Why values pile up at one place; empty where nothing makes them.
  public let note: String

  public init(
    points: [Point], limits: Limits?, meanLabel: String, limitLabel: String, axisTitle: String, note: String
  ) {
    self.points = points
    self.limits = limits
    self.meanLabel = meanLabel
    self.limitLabel = limitLabel
    self.axisTitle = axisTitle
    self.note = note
  }
}

extension ControlChart: ChartShape {
  var height: Double { note.isEmpty ? 280 : 300 }

  private var top: Double { 30 }
  private var bottom: Double { 222 }
  private var left: Double { 48 }
  private var right: Double { 560 }

  func draw(on canvas: inout SVGCanvas, numbers: NumberStyle) {
    let values = points.map(\.value) + (limits.map { [$0.lower, $0.upper] } ?? [])
    let low = max(0, (values.min() ?? 0) / 10 - 5)
    let high = min(100, ((values.max() ?? 1_000) + 9) / 10 + 5)
    let level = ChartScale(from: Double(low), to: Double(high), start: bottom, end: top)
    for tick in level.ticks(5) {
      canvas.line(left, level.position(tick), right, level.position(tick), .grid)
      canvas.text("\(Int(tick))", x: left - 8, y: level.position(tick) + 4, anchor: .end, ink: .muted, size: 11)
    }
    canvas.text(axisTitle, x: left, y: 16, ink: .muted)
    if let limits { draw(limits, level, on: &canvas, numbers) }
    draw(pointsOn: level, &canvas, numbers)
  }

  private func x(_ index: Int) -> Double {
    left + 16 + Double(index) * (right - left - 32) / Double(max(points.count - 1, 1))
  }

  private func draw(_ limits: Limits, _ level: ChartScale, on canvas: inout SVGCanvas, _ numbers: NumberStyle) {
    func height(_ tenths: Int) -> Double { level.position(Double(tenths) / 10) }
    canvas.rectangle(
      left, height(limits.upper), right - left, height(limits.lower) - height(limits.upper),
      fill: ChartPalette.groups[0], opacity: "0.1")
    let lines = [limits.upper, limits.mean, limits.lower]
    let labels = [limitLabel, meanLabel, limitLabel]
    let places = LabelLayout.spread(lines.map(height), gap: 16, from: top, to: bottom)
    for (index, tenths) in lines.enumerated() {
      canvas.line(left, height(tenths), right, height(tenths), .rule, dash: index == 1 ? "" : "6 4")
      canvas.text(
        TextWidth.cut("\(labels[index]) \(numbers.tenths(tenths))", to: SVGCanvas.width - right - 10, size: 11),
        x: right + 8, y: places[index] + 4, size: 11)
    }
  }

  private func draw(pointsOn level: ChartScale, _ canvas: inout SVGCanvas, _ numbers: NumberStyle) {
    func y(_ index: Int) -> Double { level.position(Double(points[index].value) / 10) }
    let line = points.indices.map { "\($0 == 0 ? "M" : "L")\(SVGCanvas.number(x($0))) \(SVGCanvas.number(y($0)))" }
    canvas.path(line.joined(separator: " "), stroke: ChartPalette.groups[0])
    // Every n-th label, so that none touches its neighbour.
    let widest = points.map { TextWidth.of($0.label, size: 11) }.max() ?? 0
    let room = points.count > 1 ? x(1) - x(0) : right - left
    let every = max(1, Int(((widest + 8) / room).rounded(.up)))
    for index in points.indices {
      canvas.circle(x(index), y(index), radius: 3.5, fill: ChartPalette.groups[0])
      if points[index].signal != nil { canvas.ring(x(index), y(index), radius: 7) }
      if (points.count - 1 - index).isMultiple(of: every) {
        canvas.text(points[index].label, x: x(index), y: bottom + 18, anchor: .middle, ink: .muted, size: 11)
      }
    }
    if !note.isEmpty {
      canvas.text(TextWidth.cut(note, to: SVGCanvas.width - 16, size: 11), x: 8, y: bottom + 64, ink: .muted, size: 11)
    }
    let signals = points.compactMap { point in point.signal.map { "\(point.label): \($0)" } }
    if !signals.isEmpty {
      canvas.text(
        TextWidth.cut("○ " + signals.joined(separator: " · "), to: SVGCanvas.width - left - 8, size: 11), x: left,
        y: bottom + 44, size: 11)
    }
  }

  var specification: VegaLiteView {
    VegaLiteView(
      rows: points.map { point in
        [
          ("month", .string(point.label)), ("value", .number(point.value, decimals: 1)),
          ("signal", .string(point.signal ?? "")),
        ]
      },
      members: [
        .init("mark", .object([.init("type", "line"), .init("point", .bool(true))])),
        .init(
          "encoding",
          [
            ("x", VegaLiteView.channel("month", "ordinal")),
            ("y", VegaLiteView.channel("value", "quantitative", title: axisTitle)),
          ]),
      ])
  }
}
