import HandoffConfig
import HandoffModel

/// Says what a rule expects in the words of the catalogue: people read “Contract signed at”, not `signed_at`.
struct ExpectationLabels {
  private let labels: [String: LocalizedText]

  init(_ ruleSet: RuleSet) {
    var labels: [String: LocalizedText] = [:]
    for table in TableName.allCases { labels[table.rawValue] = table.label }
    for test in ruleSet.textTests { labels[test.name] = test.label }
    for rule in ruleSet.rules { labels[rule.id] = rule.title }
    // A field of that name is meant before a table or a test.
    for field in ruleSet.catalogue.fields { labels[field.qualifiedName] = field.label }
    for node in ruleSet.derived {
      // What cannot be read is reported elsewhere.
      guard var mapping = try? YAMLMapping(node), let name = try? mapping.required("name").text(),
        let label = try? mapping.required("label").localizedText()
      else { continue }
      labels[name] = label
    }
    labels["as_of"] = LocalizedText(en: "Analysis date", es: "Fecha del análisis")
    self.labels = labels
  }

  /// The labels of those names that have one.
  func labels(of names: [String]) -> [String: LocalizedText] {
    names.reduce(into: [:]) { known, name in known[name] = labels[name] }
  }

  /// The text with every marked name replaced by its label, in the quotation marks of the language; a name without a label
  /// stands as it is. Names that nobody marked are replaced where they cannot be words.
  func labelled(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: labelled(text.en) { "“\($0.en)”" },
      es: labelled(text.es) { "«\($0.es)»" })
  }

  private func labelled(_ text: String, _ quoted: (LocalizedText) -> String) -> String {
    replaced(NameMark.replaced(in: text) { name in labels[name].map(quoted) ?? name }, quoted)
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
