import HandoffModel

extension YAMLNode {
  /// A number of days, written `30` or `30 days`.
  func days(in range: ClosedRange<Int>) throws(ConfigurationError) -> Int {
    var text = scalar ?? ""
    for suffix in [" days", " day"] where text.hasSuffix(suffix) { text.removeLast(suffix.count) }
    guard let number = Int(text), range.contains(number) else {
      throw ConfigurationError(
        at: position,
        en: "expected a number of days from \(range.lowerBound) to \(range.upperBound), found \(kind.en)",
        es: "se esperaba un número de días de \(range.lowerBound) a \(range.upperBound), se encontró \(kind.es)")
    }
    return number
  }

  func day() throws(ConfigurationError) -> Day {
    guard let day = Day(parsing: try text()) else {
      throw ConfigurationError(
        at: position, en: "expected a date such as 2026-12-31, found \(kind.en)",
        es: "se esperaba una fecha como 2026-12-31, se encontró \(kind.es)")
    }
    return day
  }
}
