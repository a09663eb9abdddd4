public import HandoffModel

/// One thing wrong with a configuration or rule file: where, what was found, what was expected.
public struct ConfigurationIssue: Hashable, Sendable {
  /// Nil where the problem is not at one place of a file, such as a missing file.
  public let position: SourcePosition?
  public let message: LocalizedText

  public init(at position: SourcePosition?, _ message: LocalizedText) {
    self.position = position
    self.message = message
  }

  public init(at position: SourcePosition?, en: String, es: String) {
    self.init(at: position, LocalizedText(en: en, es: es))
  }

  /// A name that is not one of `candidates`, with the nearest ones.
  public static func unknown(
    _ what: LocalizedText, _ name: String, at position: SourcePosition?, candidates: [String]
  ) -> ConfigurationIssue {
    let translated = SpanishKeys.english(name).flatMap { candidates.contains($0) ? [$0] : nil }
    let nearest = translated ?? Spelling.nearest(to: name, among: candidates)
    let list = nearest.isEmpty ? candidates.sorted() : nearest
    let shown = list.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
    let more = list.count > 8 ? ", ..." : ""
    let en = nearest.isEmpty ? "expected one of \(shown)\(more)" : "did you mean \(shown)?"
    let es = nearest.isEmpty ? "se esperaba uno de \(shown)\(more)" : "¿quiso decir \(shown)?"
    let hint = candidates.isEmpty ? LocalizedText(untranslated: "") : LocalizedText(en: "; \(en)", es: "; \(es)")
    return ConfigurationIssue(
      at: position, en: "unknown \(what.en) `\(name)`\(hint.en)", es: "\(what.es) desconocido: `\(name)`\(hint.es)")
  }

  /// `file:line:col: error: message` in the compiler's form that editors recognise.
  public func text(_ language: Language) -> String {
    let place = position.map { "\($0): " } ?? ""
    return "\(place)error: \(message[language])"
  }
}
