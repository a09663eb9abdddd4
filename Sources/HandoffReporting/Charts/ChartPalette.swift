/// Colours of charts, found by search: on white and on the dark background marks reach a contrast of 3, and four marks stay
/// apart under protanopia, deuteranopia and tritanopia. Text is never coloured by group: a coloured key stands beside it.
enum ChartPalette {
  /// From best to worst, or simply the first, second, third and fourth group.
  static let groups = ["#125fee", "#299d97", "#ab6c01", "#d25d53"]
  /// The second channel beside colour.
  static let dashes = ["", "7 3", "2 3", "9 3 2 3"]

  static func group(_ position: Int) -> String { groups[position % groups.count] }
  static func dash(_ position: Int) -> String { dashes[position % dashes.count] }

  /// A share's cell in a heat map, the lowest first because that is what needs an eye: background and text.
  static let heat: [(below: Int, fill: String, text: String)] = [
    (25, "#0b3d91", "#ffffff"), (50, "#2a67c9", "#ffffff"), (70, "#84b3f4", "#10151c"), (90, "#bcd6fa", "#10151c"),
    (101, "#e6f0fe", "#10151c"),
  ]

  static func heat(ofPercent percent: Int) -> (fill: String, text: String) {
    let entry = heat.first { percent < $0.below } ?? heat[heat.count - 1]
    return (entry.fill, entry.text)
  }

  static let light = (background: "#ffffff", text: "#1b1f24", muted: "#57606a", grid: "#d0d7de", rule: "#57606a")
  static let dark = (background: "#0d1117", text: "#e6edf3", muted: "#9aa4af", grid: "#30363d", rule: "#9aa4af")

  /// Plain class selectors with literal colours: custom properties turn charts black in librsvg. The dark theme is for
  /// screens alone, else it would also be printed.
  static let styleSheet: String = {
    func rules(_ text: String, _ muted: String, _ grid: String, _ rule: String) -> String {
      ".c-t{fill:\(text)}.c-m{fill:\(muted)}.c-g{stroke:\(grid)}.c-r{stroke:\(rule)}.c-k{stroke:\(text)}"
    }
    return ".c-t,.c-m,.c-w{font-family:system-ui,'Segoe UI',Roboto,'DejaVu Sans',sans-serif;"
      + "font-variant-numeric:tabular-nums}"
      + rules(light.text, light.muted, light.grid, light.rule)
      + "@media screen and (prefers-color-scheme:dark){"
      + rules(dark.text, dark.muted, dark.grid, dark.rule) + "}"
  }()
}
