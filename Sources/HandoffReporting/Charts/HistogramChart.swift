/// How many handoffs have which score: bars of equal width, the limits of the grades, and how many were not judged. Few
/// handoffs are drawn one dot each, since a bar of two looks like more than it is.
public struct HistogramChart: Hashable, Sendable {
  public struct Limit: Hashable, Sendable {
    public let value: Int
    public let label: String

    public init(_ value: Int, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  /// Below this many handoffs each is a dot.
  static let dotLimit = 20

  /// By bin, from 0 on; the last bin has the maximum as well.
  public let counts: [Int]
  /// Points per bin.
  public let binWidth: Int
  /// The lower ends of the grades, ascending, each with the name of the grade that begins there.
  public let limits: [Limit]
  /// The label of everything below the first limit.
  public let lowestLabel: String
  public let notJudged: Int
  public let notJudgedLabel: String
  public let axisTitle: String
  public let countTitle: String
  /// Why scores pile up at one place; empty where nothing makes them.
  public let note: String

  public init(
    counts: [Int], binWidth: Int, limits: [Limit], lowestLabel: String, notJudged: Int, notJudgedLabel: String,
    axisTitle: String, countTitle: String, note: String
  ) {
    self.counts = counts
    self.binWidth = binWidth
    self.limits = limits
    self.lowestLabel = lowestLabel
    self.notJudged = notJudged
    self.notJudgedLabel = notJudgedLabel
    self.axisTitle = axisTitle
    self.countTitle = countTitle
    self.note = note
  }
}

extension HistogramChart: ChartShape {
  var height: Double { note.isEmpty ? 292 : 312 }

  private var top: Double { 56 }
  private var bottom: Double { 238 }
  private var left: Double { 48 }
  private var right: Double { 596 }

  func draw(on canvas: inout SVGCanvas, numbers: NumberStyle) {
    let scale = ChartScale(from: 0, to: Double(counts.count * binWidth), start: left, end: right)
    let highest = max(counts.max() ?? 0, notJudged, 1)
    let level = ChartScale(from: 0, to: Double(highest), start: bottom, end: top)
    for tick in level.ticks(4) {
      canvas.line(left, level.position(tick), right, level.position(tick), .grid)
      canvas.text(
        numbers.count(Int(tick)), x: left - 8, y: level.position(tick) + 4, anchor: .end, ink: .muted, size: 11)
    }
    let isDots = counts.reduce(0, +) < Self.dotLimit
    for (bin, count) in counts.enumerated() where count > 0 {
      let (from, to) = (scale.position(Double(bin * binWidth)), scale.position(Double((bin + 1) * binWidth)))
      let colour = ChartPalette.group(grade(ofBin: bin))
      if isDots {
        for dot in 0..<count {
          let y = level.position(Double(dot) + 0.5)
          canvas.circle((from + to) / 2, y, radius: min(8, (bottom - top) / Double(2 * highest) - 1), fill: colour)
        }
      } else {
        let y = level.position(Double(count))
        canvas.rectangle(from + 1, y, to - from - 2, bottom - y, fill: colour)
        // A number wider than its bar would touch the next one.
        let label = numbers.count(count)
        if TextWidth.of(label, size: 10) <= to - from {
          canvas.text(label, x: (from + to) / 2, y: y - 3, anchor: .middle, size: 10)
        }
      }
    }
    canvas.line(left, bottom, right, bottom, .rule)
    for value in stride(from: 0, through: counts.count * binWidth, by: 20) {
      canvas.text("\(value)", x: scale.position(Double(value)), y: bottom + 16, anchor: .middle, ink: .muted, size: 11)
    }
    canvas.text(axisTitle, x: (left + right) / 2, y: bottom + 38, anchor: .middle, ink: .muted)
    canvas.text(countTitle, x: 8, y: 12, ink: .muted, size: 11)
    if !note.isEmpty {
      canvas.text(TextWidth.cut(note, to: SVGCanvas.width - 16, size: 11), x: 8, y: bottom + 60, ink: .muted, size: 11)
    }
    drawGrades(scale, on: &canvas)
    drawNotJudged(level, on: &canvas, numbers)
  }

  /// The grade a bin is in, 0 the best; a bin across a limit counts by its lower end.
  private func grade(ofBin bin: Int) -> Int { limits.count { $0.value > bin * binWidth } }

  private func drawGrades(_ scale: ChartScale, on canvas: inout SVGCanvas) {
    let starts = [0] + limits.map(\.value)
    let names = [lowestLabel] + limits.map(\.label)
    for (index, start) in starts.enumerated() {
      let from = scale.position(Double(start))
      let to = index + 1 < starts.count ? scale.position(Double(starts[index + 1])) : right
      if index > 0 { canvas.line(from, top - 24, from, bottom, .rule, dash: "4 3") }
      let colour = ChartPalette.group(starts.count - 1 - index)
      // Where the band is narrower than its name, the name stands above the others.
      let room = to - from - 20
      let fits = TextWidth.of(names[index], size: 11) <= room
      let further = fits ? room : min(max(room, 110), SVGCanvas.width - from - 20)
      canvas.rectangle(from + 5, fits ? top - 22 : top - 38, 9, 9, fill: colour)
      canvas.text(
        TextWidth.cut(names[index], to: further, size: 11), x: from + 18, y: fits ? top - 14 : top - 30, size: 11)
    }
  }

  /// Beside the scores, because it belongs to none of them.
  private func drawNotJudged(_ level: ChartScale, on canvas: inout SVGCanvas, _ numbers: NumberStyle) {
    let centre = 660.0
    let y = level.position(Double(notJudged))
    if notJudged > 0 { canvas.frame(centre - 18, y, 36, bottom - y) }
    canvas.line(centre - 40, bottom, centre + 40, bottom, .rule)
    canvas.text(numbers.count(notJudged), x: centre, y: y - 6, anchor: .middle)
    canvas.text(notJudgedLabel, x: centre, y: bottom + 16, anchor: .middle, ink: .muted, size: 11)
  }

  var specification: VegaLiteView {
    VegaLiteView(
      rows: counts.enumerated().map { bin, count in
        [
          ("from", .number(bin * binWidth)), ("to", .number((bin + 1) * binWidth)), ("handoffs", .number(count)),
        ]
      },
      members: [
        .init("mark", "bar"),
        .init(
          "encoding",
          [
            (
              "x",
              .object([
                .init("field", "from"), .init("type", "quantitative"), .init("title", .string(axisTitle)),
                .init("bin", .object([.init("binned", .bool(true)), .init("step", .number(binWidth))])),
              ])
            ), ("x2", .object([.init("field", "to")])),
            ("y", VegaLiteView.channel("handoffs", "quantitative", title: countTitle)),
          ]),
      ])
  }
}
