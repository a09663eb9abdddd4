/// The text of a rule with everything a rule must have, for tests to add to or change one line of.
enum WrittenRule {
  static let lines = [
    "- id: kickoff-soon",
    "  title: {en: Kickoff, es: Kickoff}",
    "  rationale: {en: Because, es: Porque}",
    "  action: {en: Hold it, es: Hágalo}",
    "  dimension: timing",
    "  severity: major",
    "  weight: 5",
    "  within: {from: signed_at, to: kickoff_at, limit: 5 days}",
  ]

  /// The rule with the line that begins with a key replaced, or taken out where `line` is nil.
  static func replacing(_ key: String, by line: String?) -> String {
    text(lines.compactMap { $0.hasPrefix("  \(key):") ? line : $0 })
  }

  static func adding(_ extra: String...) -> String { text(lines + extra) }

  static func text(id: String = "kickoff-soon") -> String {
    text(["- id: \(id)"] + lines.dropFirst())
  }

  private static func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
