import HandoffConfig
import HandoffModel

/// Says what a rule expects in the words of the catalogue: people read “Contract signed at”, not `signed_at`.
struct ExpectationLabels {
  private let labels: [String: LocalizedText]

  init(_ ruleSet: RuleSet) {
    var labels: [String: LocalizedText] = [:]
    for table in TableName.allCases { labels[table.rawValue] = Self.table(table) }
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

  private static func table(_ table: TableName) -> LocalizedText {
    switch table {
    case .accounts: LocalizedText(en: "Accounts", es: "Cuentas")
    case .activities: LocalizedText(en: "Activities", es: "Actividades")
    case .churn: LocalizedText(en: "Churn", es: "Bajas")
    case .commitments: LocalizedText(en: "Commitments", es: "Compromisos")
    case .contactRoles: LocalizedText(en: "Contact roles", es: "Roles de contacto")
    case .contacts: LocalizedText(en: "Contacts", es: "Contactos")
    case .csAccounts: LocalizedText(en: "Accounts in CS", es: "Cuentas en CS")
    case .deals: LocalizedText(en: "Deals", es: "Negocios")
    case .fieldHistory: LocalizedText(en: "Field history", es: "Historial de campos")
    case .invoices: LocalizedText(en: "Invoices", es: "Facturas")
    case .milestones: LocalizedText(en: "Milestones", es: "Hitos")
    case .stageHistory: LocalizedText(en: "Stage history", es: "Historial de etapas")
    case .subscriptions: LocalizedText(en: "Subscriptions", es: "Suscripciones")
    case .surveys: LocalizedText(en: "Surveys", es: "Encuestas")
    case .tasks: LocalizedText(en: "Tasks", es: "Tareas")
    case .usage: LocalizedText(en: "Usage", es: "Uso")
    case .users: LocalizedText(en: "Users", es: "Usuarios")
    }
  }
}
