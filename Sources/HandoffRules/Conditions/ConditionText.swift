public import HandoffConfig
public import HandoffModel

/// Conditions in words.
public enum ConditionText {
  /// As they are written in YAML, for people who write rules.
  public static func text(of node: YAMLNode) -> LocalizedText {
    func asWritten(_ text: String) -> LocalizedText { LocalizedText(untranslated: text) }
    return LocalizedText(
      en: words(node, .en, name: { $0 }, choice: asWritten), es: words(node, .es, name: { $0 }, choice: asWritten))
  }

  /// For people who read findings: every name is marked for its label, choices are in words. `table` is that of the fields in
  /// a filter of rows.
  static func marked(_ node: YAMLNode, table: TableName? = nil) -> LocalizedText {
    func name(_ name: String) -> String { NameMark.marked(table.map { "\($0.rawValue).\(name)" } ?? name) }
    return LocalizedText(
      en: words(node, .en, name: name, choice: ChoiceWording.text),
      es: words(node, .es, name: name, choice: ChoiceWording.text))
  }

  private static func words(
    _ node: YAMLNode, _ language: Language, name: (String) -> String, choice: (String) -> LocalizedText
  ) -> String {
    let (and, or, not) = language == .en ? (" and ", " or ", "not ") : (" y ", " o ", "no ")
    guard case .mapping(let entries) = node.content else { return value(node, language, choice) }
    let parts = entries.map { entry -> String in
      func list(_ joiner: String) -> String {
        "("
          + entry.value.elements.map { words($0, language, name: name, choice: choice) }.joined(separator: joiner) + ")"
      }
      return switch entry.key {
      case "all": list(and)
      case "any": list(or)
      case "not": not + "(" + words(entry.value, language, name: name, choice: choice) + ")"
      default: "\(name(entry.key)) \(value(entry.value, language, choice))"
      }
    }
    return parts.joined(separator: and)
  }

  private static func value(_ node: YAMLNode, _ language: Language, _ choice: (String) -> LocalizedText) -> String {
    switch node.content {
    case .scalar(let text): word(text, language, choice)
    case .sequence(let nodes):
      nodes.map { value($0, language, choice) }.joined(separator: language == .en ? " or " : " o ")
    case .mapping(let entries):
      entries.map { entry in
        let tests = entry.value.elements.compactMap(\.scalar).map(NameMark.marked).joined(separator: ", ")
        return "\(demand(entry.key, language)) \(tests)"
      }.joined(separator: ", ")
    }
  }

  private static func word(_ text: String, _ language: Language, _ choice: (String) -> LocalizedText) -> String {
    switch (text, language) {
    case ("true", .en): "yes"
    case ("true", .es): "sí"
    case ("false", _): "no"
    case ("blank", .en): "empty"
    case ("blank", .es): "vacío"
    case ("filled", .es): "con contenido"
    default: (Comparison.words(text) ?? choice(text))[language]
    }
  }

  private static func demand(_ key: String, _ language: Language) -> String {
    switch (key, language) {
    case ("has", .en): "with all of"
    case ("has", .es): "con todo lo de"
    case ("has_any", .en): "with one of"
    case ("has_any", .es): "con algo de"
    case ("lacks", .en): "with none of"
    case ("lacks", .es): "sin nada de"
    default: key
    }
  }
}
