import Glibc

/// How strongly each rule goes with an outcome: a ratio with its interval on a logarithmic axis, a line at one, and words
/// for what can be concluded.
public struct ForestChart: Hashable, Sendable {
  public struct Effect: Hashable, Sendable {
    public let label: String
    /// Above zero.
    public let ratio: Double
    public let lower: Double
    public let upper: Double
    /// Such as `1.6 (1.0–2.4), 34 events`.
    public let figures: String
    /// What can be concluded, in words.
    public let verdict: String
    /// Whether there are enough events to be taken seriously; else the row is grey.
    public let isSupported: Bool

    public init(
      label: String, ratio: Double, lower: Double, upper: Double, figures: String, verdict: String, isSupported: Bool
    ) {
      self.label = label
      self.ratio = ratio
      self.lower = lower
      self.upper = upper
      self.figures = figures
      self.verdict = verdict
      self.isSupported = isSupported
    }
  }

  public let effects: [Effect]
  public let axisTitle: String

  public init(effects: [Effect], axisTitle: String) {
    self.effects = effects
    self.axisTitle = axisTitle
  }
}

extension ForestChart: ChartShape {
  private static let rowHeight = 34.0
  private static let labelWidth = 220.0
  private static let right = 520.0
  private static let top = 16.0
  private static let ticks = [0.1, 0.25, 0.5, 1, 2, 4, 10]

  private var bottom: Double { Self.top + Double(effects.count) * Self.rowHeight }

  var height: Double { bottom + 46 }

  func draw(on canvas: inout SVGCanvas, numbers: NumberStyle) {
    // The widest intervals decide, to a half and to double at least, to a tenth and to ten times at most.
    let high = min(max(effects.map(\.upper).max() ?? 2, 2), 10)
    let low = max(min(effects.map(\.lower).min() ?? 0.5, 0.5), 0.1)
    let scale = ChartScale(from: log(low), to: log(high), start: Self.labelWidth, end: Self.right)
    for tick in Self.ticks where tick <= high * 1.0001 && tick >= low * 0.9999 {
      let x = scale.position(log(tick))
      canvas.line(x, Self.top, x, bottom, tick == 1 ? .strong : .grid)
      let hundredths = Int((tick * 100).rounded())
      let label = hundredths.isMultiple(of: 100) ? "\(hundredths / 100)" : numbers.decimal(hundredths, places: 2)
      canvas.text(label, x: x, y: bottom + 16, anchor: .middle, ink: .muted, size: 11)
    }
    canvas.text(axisTitle, x: (Self.labelWidth + Self.right) / 2, y: bottom + 38, anchor: .middle, ink: .muted)
    for (index, effect) in effects.enumerated() {
      draw(effect, at: Self.top + (Double(index) + 0.5) * Self.rowHeight, scale, on: &canvas)
    }
  }

  private func draw(_ effect: Effect, at y: Double, _ scale: ChartScale, on canvas: inout SVGCanvas) {
    let ink: SVGCanvas.Ink = effect.isSupported ? .text : .muted
    canvas.label(effect.label, x: 8, y: y, width: Self.labelWidth - 24, ink: ink)
    func x(_ ratio: Double) -> Double { scale.position(log(max(ratio, 1e-9))) }
    let colour = effect.isSupported ? ChartPalette.groups[0] : "#808a94"
    canvas.path(
      "M\(SVGCanvas.number(x(effect.lower))) \(SVGCanvas.number(y))H\(SVGCanvas.number(x(effect.upper)))",
      stroke: colour, dash: effect.isSupported ? "" : "4 3")
    canvas.rectangle(x(effect.ratio) - 4, y - 4, 8, 8, fill: colour)
    let room = SVGCanvas.width - Self.right - 16
    canvas.text(TextWidth.cut(effect.figures, to: room, size: 11), x: Self.right + 12, y: y - 2, ink: ink, size: 11)
    canvas.text(TextWidth.cut(effect.verdict, to: room, size: 11), x: Self.right + 12, y: y + 12, ink: .muted, size: 11)
  }

  var specification: VegaLiteView {
    func ratio(_ value: Double) -> JSONValue { .number(Int((value * 10_000).rounded()), decimals: 4) }
    let axis: JSONValue = .object([
      .init("field", "ratio"), .init("type", "quantitative"), .init("title", .string(axisTitle)),
      .init("scale", .object([.init("type", "log")])),
    ])
    let rule = VegaLiteView.channel("rule", "nominal")
    return VegaLiteView(
      rows: effects.map { effect in
        [
          ("rule", .string(effect.label)), ("ratio", ratio(effect.ratio)), ("lower", ratio(effect.lower)),
          ("upper", ratio(effect.upper)), ("verdict", .string(effect.verdict)),
        ]
      },
      members: [
        .init(
          "layer",
          .array([
            [("mark", "point"), ("encoding", [("y", rule), ("x", axis)])],
            [
              ("mark", "rule"),
              (
                "encoding",
                [
                  ("y", rule), ("x", VegaLiteView.channel("lower", "quantitative")),
                  ("x2", .object([.init("field", "upper")])),
                ]
              ),
            ],
          ]))
      ])
  }
}
