/// The mean of every team against its number of handoffs, with the funnel inside which chance alone puts nearly all of
/// them: instead of a league table, whose order is mostly luck (Spiegelhalter 2005, Statistics in Medicine 24:1185).
public struct FunnelChart: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public let label: String
    public let count: Int
    /// In tenths.
    public let mean: Int
    public let isOutside: Bool

    public init(label: String, count: Int, mean: Int, isOutside: Bool) {
      self.label = label
      self.count = count
      self.mean = mean
      self.isOutside = isOutside
    }
  }

  /// The limits at a number of handoffs, in tenths.
  public struct Limit: Hashable, Sendable {
    public let count: Int
    public let inner: ClosedRange<Int>
    public let outer: ClosedRange<Int>

    public init(count: Int, inner: ClosedRange<Int>, outer: ClosedRange<Int>) {
      self.count = count
      self.inner = inner
      self.outer = outer
    }
  }

  public let points: [Point]
  /// Ascending by number of handoffs.
  public let limits: [Limit]
  /// The mean of all, in tenths.
  public let mean: Int
  public let countTitle: String
  public let valueTitle: String
  /// Of the inner and the outer limits, such as `95 %` and `99.8 %`.
  public let limitLabels: [String]

  public init(
    points: [Point], limits: [Limit], mean: Int, countTitle: String, valueTitle: String, limitLabels: [String]
  ) {
    self.points = points
    self.limits = limits
    self.mean = mean
    self.countTitle = countTitle
    self.valueTitle = valueTitle
    self.limitLabels = limitLabels
  }
}

extension FunnelChart: ChartShape {
  var height: Double { 320 }

  private var top: Double { 30 }
  private var bottom: Double { 262 }
  private var left: Double { 48 }
  private var right: Double { 640 }

  func draw(on canvas: inout SVGCanvas, numbers: NumberStyle) {
    let most = max(points.map(\.count).max() ?? 1, limits.last?.count ?? 1)
    let fewest = min(points.map(\.count).min() ?? 0, limits.first?.count ?? 0)
    let across = ChartScale(
      from: (Double(fewest) * 0.85).rounded(.down), to: Double(most) * 1.05, start: left, end: right)
    let values = points.map(\.mean) + limits.flatMap { [$0.outer.lowerBound, $0.outer.upperBound] } + [mean]
    let low = max(0, (values.min() ?? 0) / 10 - 2)
    let high = min(100, ((values.max() ?? 1_000) + 9) / 10 + 2)
    let level = ChartScale(from: Double(low), to: Double(high), start: bottom, end: top)
    for tick in level.ticks(5) {
      canvas.line(left, level.position(tick), right, level.position(tick), .grid)
      canvas.text("\(Int(tick))", x: left - 8, y: level.position(tick) + 4, anchor: .end, ink: .muted, size: 11)
    }
    for tick in across.ticks(6) {
      canvas.text(
        numbers.count(Int(tick)), x: across.position(tick), y: bottom + 18, anchor: .middle, ink: .muted, size: 11)
    }
    canvas.text(valueTitle, x: left, y: 16, ink: .muted)
    canvas.text(countTitle, x: (left + right) / 2, y: bottom + 42, anchor: .middle, ink: .muted)
    canvas.line(left, bottom, right, bottom, .rule)
    drawFunnel(across, level, on: &canvas)
    drawPoints(across, level, on: &canvas)
  }

  private func drawFunnel(_ across: ChartScale, _ level: ChartScale, on canvas: inout SVGCanvas) {
    canvas.line(left, level.position(Double(mean) / 10), right, level.position(Double(mean) / 10), .rule)
    func path(_ value: (Limit) -> Int) -> String {
      limits.enumerated().map { index, limit in
        "\(index == 0 ? "M" : "L")\(SVGCanvas.number(across.position(Double(limit.count)))) "
          + SVGCanvas.number(level.position(Double(value(limit)) / 10))
      }.joined(separator: " ")
    }
    for value in [{ $0.inner.lowerBound }, { $0.inner.upperBound }] as [(Limit) -> Int] {
      canvas.path(path(value), stroke: ChartPalette.groups[1], width: 1.5)
    }
    for value in [{ $0.outer.lowerBound }, { $0.outer.upperBound }] as [(Limit) -> Int] {
      canvas.path(path(value), stroke: ChartPalette.groups[2], width: 1.5, dash: "6 4")
    }
    guard let last = limits.last, limitLabels.count == 2 else { return }
    let wanted = [last.inner.upperBound, last.outer.upperBound].map { level.position(Double($0) / 10) }
    let places = LabelLayout.spread(wanted, gap: 16, from: top, to: bottom)
    for (place, label) in zip(places, limitLabels) { canvas.text(label, x: right + 8, y: place + 4, size: 11) }
  }

  private func drawPoints(_ across: ChartScale, _ level: ChartScale, on canvas: inout SVGCanvas) {
    for point in points {
      canvas.circle(
        across.position(Double(point.count)), level.position(Double(point.mean) / 10), radius: 4.5,
        fill: ChartPalette.groups[0])
    }
    // Only what lies outside is named: inside, a name would be read as a place in a ranking.
    var taken: [SVGCanvas.TextBox] = canvas.textBoxes
    // A name without room beside every mark stands in the table alone.
    taken += points.map { point in
      let (x, y) = (across.position(Double(point.count)), level.position(Double(point.mean) / 10))
      let reach = point.isOutside ? 9.0 : 5.5
      return .init(text: "", left: x - reach, top: y - reach, right: x + reach, bottom: y + reach)
    }
    for point in points where point.isOutside {
      let (x, y) = (across.position(Double(point.count)), level.position(Double(point.mean) / 10))
      canvas.ring(x, y, radius: 8)
      for (dx, dy, anchor) in Self.places {
        var trial = SVGCanvas()
        trial.text(point.label, x: x + dx, y: y + dy, anchor: anchor, size: 11)
        guard let box = trial.textBoxes.first, box.left >= left, box.right <= right, box.top >= 0,
          !taken.contains(where: box.overlaps)
        else { continue }
        canvas.text(point.label, x: x + dx, y: y + dy, anchor: anchor, size: 11)
        taken.append(box)
        break
      }
    }
  }

  private static let places: [(Double, Double, SVGCanvas.Anchor)] = [
    (12, 4, .start), (-12, 4, .end), (0, -13, .middle), (0, 21, .middle),
  ]

  var specification: VegaLiteView {
    VegaLiteView(
      rows: points.map { point in
        [
          ("team", .string(point.label)), ("handoffs", .number(point.count)),
          ("mean_score", .number(point.mean, decimals: 1)), ("outside", .bool(point.isOutside)),
        ]
      },
      members: [
        .init("mark", "point"),
        .init(
          "encoding",
          [
            ("x", VegaLiteView.channel("handoffs", "quantitative", title: countTitle)),
            ("y", VegaLiteView.channel("mean_score", "quantitative", title: valueTitle)),
          ]),
      ])
  }
}
