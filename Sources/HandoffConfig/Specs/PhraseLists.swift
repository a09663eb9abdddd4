import HandoffModel

/// The bound on lists of phrases that are looked up together, one bit of a word each.
enum PhraseLists {
  static let maximum = 64

  static func tooMany(at position: SourcePosition, key: String) -> ConfigurationIssue {
    ConfigurationIssue(
      at: position, en: "this is more than \(maximum) lists of phrases under `\(key)`; put some of them together",
      es: "son más de \(maximum) listas de frases en `\(key)`; junte algunas")
  }
}
