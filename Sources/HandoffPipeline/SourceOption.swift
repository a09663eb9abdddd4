import HandoffConfig
import HandoffModel

/// Reads `--source PRESET:TABLE=FILE`, which says what a single file is.
enum SourceOption {
  static func sources(_ texts: [String]) throws(Failure) -> [Workspace.Source] {
    var sources: [Workspace.Source] = []
    for text in texts { sources.append(try source(text)) }
    return sources
  }

  private static func source(_ text: String) throws(Failure) -> Workspace.Source {
    guard let colon = text.firstIndex(of: ":"), let equals = text[colon...].firstIndex(of: "="),
      text.index(after: equals) < text.endIndex
    else {
      throw Failure(
        .configuration, en: "--source: expected PRESET:TABLE=FILE such as hubspot:deals=export.csv, found `\(text)`",
        es: "--source: se esperaba PRESET:TABLA=ARCHIVO como hubspot:deals=export.csv, se encontró `\(text)`")
    }
    let preset = String(text[..<colon])
    let table = String(text[text.index(after: colon)..<equals])
    guard PresetSpec.known.contains(preset) else {
      throw unknown("preset", "preset", preset, among: PresetSpec.known)
    }
    guard let name = TableName(rawValue: table) else {
      throw unknown("table", "tabla", table, among: TableName.allCases.map(\.rawValue))
    }
    return Workspace.Source(
      table: name, file: String(text[text.index(after: equals)...]), preset: preset, columns: [], timeZone: nil,
      dateOrder: nil, position: nil)
  }

  private static func unknown(_ en: String, _ es: String, _ name: String, among known: [String]) -> Failure {
    let nearest = Spelling.nearest(to: name, among: known)
    let list = (nearest.isEmpty ? known : nearest).map { "`\($0)`" }.joined(separator: ", ")
    return Failure(
      .configuration, en: "--source: unknown \(en) `\(name)`; expected \(list)",
      es: "--source: \(es) desconocido: `\(name)`; se esperaba \(list)")
  }
}
