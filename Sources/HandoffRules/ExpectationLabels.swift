import HandoffConfig
import HandoffModel

/// Says what a rule expects in the words of the catalogue: people read “Contract signed at”, not `signed_at`.
struct ExpectationLabels {
  private let labels: [String: LocalizedText]

  init(_ ruleSet: RuleSet) {
    var labels: [String: LocalizedText] = [:]
    for field in ruleSet.catalogue.fields { labels[field.qualifiedName] = field.label }
    for node in ruleSet.derived {
      // What cannot be read is reported elsewhere.
      guard var mapping = try? YAMLMapping(node), let name = try? mapping.required("name").text(),
        let label = try? mapping.required("label").localizedText()
      else { continue }
      labels[name] = label
    }
    self.labels = labels
  }

  /// The text with every name that has a label replaced by it, in the quotation marks of the language. Single words stay:
  /// they may be words.
  func labelled(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: replaced(text.en) { "“\($0.en)”" },
      es: replaced(text.es) { "«\($0.es)»" })
  }

  private func replaced(_ text: String, _ quoted: (LocalizedText) -> String) -> String {
    var result: [UInt8] = []
    var name: [UInt8] = []
    func finish() {
      // A full stop at the end belongs to the sentence.
      let bare = name.last == UInt8(ascii: ".") ? Array(name.dropLast()) : name
      if bare.contains(UInt8(ascii: "_")) || bare.contains(UInt8(ascii: ".")),
        let label = labels[String(decoding: bare, as: UTF8.self)]
      {
        result += Array(quoted(label).utf8) + name.dropFirst(bare.count)
      } else {
        result += name
      }
      name.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
      if isLetter || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") {
        name.append(byte)
      } else {
        finish()
        result.append(byte)
      }
    }
    finish()
    return String(decoding: result, as: UTF8.self)
  }
}
