import HandoffModel

/// Says how the dates of a column were read and why, one decision after the other.
struct DateReadingWords {
  private var parts: [LocalizedText] = []

  var text: LocalizedText {
    LocalizedText(en: parts.map(\.en).joined(separator: "; "), es: parts.map(\.es).joined(separator: "; "))
  }

  mutating func add(_ part: LocalizedText) { parts.append(part) }

  mutating func addMidnights(_ count: Int) {
    add(
      LocalizedText(
        en: "days (every time of day in \(count) cells is 00:00)",
        es: "días (toda hora en \(count) celdas es 00:00)"))
  }

  mutating func addSerials(_ evidence: DateEvidence) {
    let all = evidence.serials + evidence.open + evidence.certain + evidence.unreadable
    add(
      LocalizedText(
        en: "spreadsheet serial numbers (\(evidence.serials) of \(all) cells)",
        es: "números de serie de hoja de cálculo (\(evidence.serials) de \(all) celdas)"))
  }
}
