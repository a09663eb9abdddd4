/// An SVG drawing in the making, in the subset that browsers, librsvg and print engines show alike: class selectors with
/// literal colours, presentation attributes, one decimal, no scripts, no foreign objects.
struct SVGCanvas {
  enum Anchor: String {
    case start
    case middle
    case end
  }

  enum Ink: String {
    case text = "c-t"
    case muted = "c-m"
    /// Coloured by its own attribute: text inside a filled cell.
    case own = "c-w"
  }

  enum Stroke: String {
    case grid = "c-g"
    case rule = "c-r"
    case strong = "c-k"
  }

  /// Where a text was put; for seeing to it that no two overlap.
  struct TextBox: Hashable {
    let text: String
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double

    func overlaps(_ other: TextBox) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  static let width = 720.0
  static let textSize = 12.0

  private(set) var body = ""
  private(set) var textBoxes: [TextBox] = []

  /// A line of text with its baseline at `y`.
  mutating func text(
    _ text: String, x: Double, y: Double, anchor: Anchor = .start, ink: Ink = .text, size: Double = textSize,
    isBold: Bool = false, fill: String? = nil
  ) {
    let width = TextWidth.of(text, size: size)
    let left = anchor == .start ? x : anchor == .middle ? x - width / 2 : x - width
    textBoxes.append(
      TextBox(text: text, left: left, top: y - size * 0.8, right: left + width, bottom: y + size * 0.2))
    let weight = isBold ? " font-weight=\"600\"" : ""
    let colour = fill.map { " fill=\"\($0)\"" } ?? ""
    let side = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    body +=
      "<text class=\"\(ink.rawValue)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" font-size=\"\(Self.number(size))\""
      + "\(side)\(weight)\(colour)>\(MarkupEscape.text(text))</text>\n"
  }

  /// A label of up to two lines round a height.
  mutating func label(_ text: String, x: Double, y: Double, width: Double, ink: Ink = .text) {
    let lines = TextWidth.lines(text, to: width, size: Self.textSize)
    for (index, line) in lines.enumerated() {
      self.text(line, x: x, y: y + 4 + (Double(index) - Double(lines.count - 1) / 2) * 13, ink: ink)
    }
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ stroke: Stroke, width: Double = 1, dash: String = ""
  ) {
    body +=
      "<line class=\"\(stroke.rawValue)\" x1=\"\(Self.number(x1))\" y1=\"\(Self.number(y1))\" x2=\"\(Self.number(x2))\" "
      + "y2=\"\(Self.number(y2))\"\(Self.strokeAttributes(width, dash))/>\n"
  }

  mutating func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, fill: String, opacity: String = "", radius: Double = 0
  ) {
    let see = opacity.isEmpty ? "" : " fill-opacity=\"\(opacity)\""
    let round = radius > 0 ? " rx=\"\(Self.number(radius))\"" : ""
    body +=
      "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(max(width, 0)))\" "
      + "height=\"\(Self.number(max(height, 0)))\"\(round) fill=\"\(fill)\"\(see)/>\n"
  }

  /// A box that is only drawn round, for what is not there.
  mutating func frame(_ x: Double, _ y: Double, _ width: Double, _ height: Double, dash: String = "3 2") {
    body +=
      "<rect class=\"c-r\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\" "
      + "height=\"\(Self.number(height))\" fill=\"none\"\(Self.strokeAttributes(1, dash))/>\n"
  }

  mutating func path(_ commands: String, stroke: String, width: Double = 2, dash: String = "", opacity: String = "") {
    let see = opacity.isEmpty ? "" : " stroke-opacity=\"\(opacity)\""
    body += "<path d=\"\(commands)\" fill=\"none\" stroke=\"\(stroke)\"\(Self.strokeAttributes(width, dash))\(see)/>\n"
  }

  mutating func area(_ commands: String, fill: String, opacity: String) {
    body += "<path d=\"\(commands)\" fill=\"\(fill)\" fill-opacity=\"\(opacity)\"/>\n"
  }

  mutating func circle(_ x: Double, _ y: Double, radius: Double, fill: String) {
    body +=
      "<circle cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"\(Self.number(radius))\" fill=\"\(fill)\"/>\n"
  }

  /// A ring round a mark that stands out; the second channel beside its place.
  mutating func ring(_ x: Double, _ y: Double, radius: Double) {
    body +=
      "<circle class=\"c-k\" cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"\(Self.number(radius))\" "
      + "fill=\"none\"\(Self.strokeAttributes(2, ""))/>\n"
  }

  /// A coordinate with one decimal, without a zero one.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let tenths = Int((value * 10).rounded())
    let whole = abs(tenths) / 10
    let rest = abs(tenths) % 10
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }

  private static func strokeAttributes(_ width: Double, _ dash: String) -> String {
    (width == 1 ? "" : " stroke-width=\"\(number(width))\"") + (dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\"")
  }
}
