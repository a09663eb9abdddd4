import HandoffModel
import HandoffRules

@testable import HandoffConfig

extension RuleSet {
  /// Rules in the place of the shipped ones; `fields`, `derived` and `textTests` are lists put behind the shipped ones,
  /// `segments` and `scoring` stand for theirs. Every text is YAML.
  static func written(
    _ rules: String, fields: String = "", derived: String = "", textTests: String = "", segments: String = "",
    scoring: String = "", file: String = "t.yaml"
  ) throws -> RuleSet {
    let base = try Shipped.ruleSet.get()
    func root(_ text: String) throws -> YAMLNode? { try YAMLDocument.parse(text, file: file) }
    let own = try root(rules)?.elements.map { try RuleSpec($0, kinds: RuleBook.kindKeys) } ?? []
    return RuleSet(
      catalogue: FieldCatalogue(
        fields: base.catalogue.fields + (try root(fields)?.elements.map { try FieldDefinition.decoded(from: $0) } ?? [])
      ),
      derived: base.derived + (try root(derived)?.elements ?? []),
      textTests: base.textTests + (try root(textTests)?.elements.map { try TextTestSpec($0) } ?? []),
      placeholders: base.placeholders, activities: base.activities,
      segments: try root(segments).map { try SegmentSpec($0) } ?? base.segments,
      scoring: try root(scoring).map { try ScoringSpec($0) } ?? base.scoring, rules: own,
      declaredRules: base.declaredRules.union(own.map(\.id)), packs: [file])
  }
}
