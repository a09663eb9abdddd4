import HandoffConfig
import HandoffModel

/// What a `filled` rule asks for, in words.
struct FilledExpectation {
  let words: Int
  let any, all, none, unlike: [YAMLNode]
  let value: YAMLNode?
  let tests: [TextTestSpec]

  var text: LocalizedText {
    LocalizedText(
      en: parts(
        .en, filled: "filled", words: "at least \(words) words", with: "with ", oneOf: "with one of these: ",
        without: "without ", or: " or ", and: " and ", copied: "not copied from another field", yes: "yes", no: "no"),
      es: parts(
        .es, filled: "con contenido", words: "al menos \(words) palabras", with: "con ", oneOf: "con uno de estos: ",
        without: "sin ", or: " o ", and: " y ", copied: "no copiado de otro campo", yes: "sí", no: "no"))
  }

  private func parts(
    _ language: Language, filled: String, words wordy: String, with: String, oneOf: String,
    without: String, or: String, and: String, copied: String, yes: String, no: String
  ) -> String {
    func labels(_ nodes: [YAMLNode], _ joiner: String) -> String {
      nodes.compactMap { node in tests.first { $0.name == node.scalar } }.map { $0.label[language] }
        .joined(separator: joiner)
    }
    var parts = [filled]
    if words > 1 { parts.append(wordy) }
    if !all.isEmpty { parts.append(with + labels(all, and)) }
    // A chain of "or" beside an "and" cannot be read.
    let isList = any.count > 2 || !any.isEmpty && !all.isEmpty
    if !any.isEmpty { parts.append(isList ? oneOf + labels(any, " / ") : with + labels(any, or)) }
    if !none.isEmpty { parts.append(without + labels(none, or)) }
    if !unlike.isEmpty { parts.append(copied) }
    if let text = value?.scalar {
      parts.append(text == "true" ? yes : text == "false" ? no : Comparison.words(text)?[language] ?? text)
    }
    return parts.joined(separator: ", ")
  }
}
