import HandoffModel

/// Contact roles in words; a role that is not known stands as it is written, its underscores as blanks.
enum RoleWording {
  /// `name` may be several roles with a slash between them.
  static func text(_ name: String) -> LocalizedText {
    let parts = name.split(separator: "/").map(String.init).map { part -> LocalizedText in
      words[part] ?? LocalizedText(untranslated: part.replacing("_", with: " "))
    }
    return LocalizedText(en: parts.map(\.en).joined(separator: " / "), es: parts.map(\.es).joined(separator: " / "))
  }

  /// A role that is known; nil for others.
  static func known(_ name: String) -> LocalizedText? { words[name] }

  private static let words: [String: LocalizedText] = [
    "blocker": LocalizedText(en: "blocker", es: "opositor"),
    "champion": LocalizedText(en: "champion", es: "champion"),
    "decision_maker": LocalizedText(en: "decision maker", es: "decisor"),
    "economic_buyer": LocalizedText(en: "economic buyer", es: "comprador económico"),
    "end_user": LocalizedText(en: "end user", es: "usuario final"),
    "executive_sponsor": LocalizedText(en: "executive sponsor", es: "patrocinador ejecutivo"),
    "influencer": LocalizedText(en: "influencer", es: "influenciador"),
    "technical_buyer": LocalizedText(en: "technical buyer", es: "comprador técnico"),
  ]
}
