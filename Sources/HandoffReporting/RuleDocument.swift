public import HandoffModel

/// What one rule asks, why, and how to satisfy it.
public enum RuleDocument {
  public static func document(_ rule: RuleDescription, language: Language) -> ReportDocument {
    func say(_ en: String, _ es: String) -> ReportText { ReportText(LocalizedText(en: en, es: es)[language]) }
    var facts = [
      ReportBlock.KeyValue(say("Rule", "Regla"), .code(rule.id)),
      ReportBlock.KeyValue(say("Severity", "Gravedad"), ReportText(SeverityWording.name(rule.severity)[language])),
    ]
    if let dimension = rule.dimension {
      facts.append(.init(say("Dimension", "Dimensión"), ReportText(DimensionWording.name(dimension)[language])))
      facts.append(.init(say("Weight", "Peso"), ReportText("\(rule.weight)")))
    }
    facts.append(.init(say("Check", "Comprobación"), KindWording.text(rule.kind, language)))
    facts.append(.init(say("Reads", "Lee"), ReportText(rule.fields.joined(separator: ", "))))
    for (index, expectation) in rule.expectations.enumerated() {
      let key =
        index == 0 ? say("Expected", "Esperado") : say("Expected, variant \(index)", "Esperado, variante \(index)")
      facts.append(.init(key, ReportText(expectation[language])))
    }
    if !rule.catalogueIDs.isEmpty {
      facts.append(.init(say("Catalogue", "Catálogo"), ReportText(rule.catalogueIDs.joined(separator: ", "))))
    }
    facts.append(.init(say("Defined at", "Definida en"), .code(rule.definedAt)))
    return ReportDocument(
      title: ReportText(rule.title[language]),
      blocks: [
        .paragraph(ReportText(rule.rationale[language])), .keyValues(facts),
        .paragraph(ReportText(rule.action[language])),
      ])
  }
}
