/// A text in every report language; both are always present, so no report falls back silently.
public struct LocalizedText: Hashable, Sendable {
  public let en: String
  public let es: String

  public init(en: String, es: String) {
    self.en = en
    self.es = es
  }

  /// The same text in both languages, for names and symbols that are not translated.
  public init(untranslated text: String) {
    self.init(en: text, es: text)
  }

  public static let empty = LocalizedText(untranslated: "")

  public var isEmpty: Bool { en.isEmpty && es.isEmpty }

  public subscript(language: Language) -> String {
    switch language {
    case .en: en
    case .es: es
    }
  }
}
