import HandoffConfig
import HandoffModel

/// Which rows of a table count, in words: ` with “Type” call or meeting, until “Kickoff held at”`.
enum RowWording {
  /// Begins with a blank; empty where every row counts. Names are marked for their labels.
  static func text(_ mapping: inout YAMLMapping, table: TableName) -> LocalizedText {
    var parts: [LocalizedText] = []
    if let filter = mapping.optional("where") {
      let condition = ConditionText.marked(filter, table: table)
      parts.append(LocalizedText(en: "with \(condition.en)", es: "con \(condition.es)"))
    }
    if let roles = mapping.optional("contact_role") {
      let names = roles.elements.compactMap(\.scalar).map(ChoiceWording.text)
      parts.append(
        LocalizedText(
          en: "with a contact who is \(names.map(\.en).joined(separator: " or "))",
          es: "con un contacto que es \(names.map(\.es).joined(separator: " o "))"))
    }
    for bound in bounds {
      guard let name = mapping.optional(bound.key)?.scalar.map(NameMark.marked) else { continue }
      parts.append(LocalizedText(en: "\(bound.words.en) \(name)", es: "\(bound.words.es) \(name)"))
    }
    guard !parts.isEmpty else { return LocalizedText(en: "", es: "") }
    return LocalizedText(
      en: " " + parts.map(\.en).joined(separator: ", "), es: " " + parts.map(\.es).joined(separator: ", "))
  }

  private static let bounds: [(key: String, words: LocalizedText)] = [
    ("after", LocalizedText(en: "after", es: "después de")), ("from", LocalizedText(en: "from", es: "desde")),
    ("before", LocalizedText(en: "before", es: "antes de")), ("until", LocalizedText(en: "until", es: "hasta")),
  ]
}
