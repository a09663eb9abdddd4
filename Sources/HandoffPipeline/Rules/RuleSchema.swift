import HandoffConfig
import HandoffModel
import HandoffReporting

/// The shape of rule files as JSON Schema draft-07: what keys a rule and its check may and must have, and what each may say.
///
/// The names of fields, segments, text tests and rules are those of the rules it is made of. YAML scalars stay as written, so
/// that a number may be a string of digits.
struct RuleSchema {
  private let vocabulary: SchemaVocabulary

  init(_ ruleSet: RuleSet) {
    vocabulary = SchemaVocabulary(ruleSet)
  }

  var value: JSONValue {
    [
      ("$schema", "http://json-schema.org/draft-07/schema#"), ("title", "handoff rules"),
      (
        "definitions",
        .object(
          SchemaShapes.definitions(vocabulary) + [
            .init("variant", variant), .init("rule", rule), .init("term", SchemaShapes.term),
          ])
      ),
      ("anyOf", .array([SchemaShapes.array(of: "rule"), document])),
    ]
  }

  private var document: JSONValue {
    let keys = [
      "extends", "disable", "settings", "fields", "derived", "text_tests", "placeholders", "activities", "segments",
      "scoring", "cuts", "measures",
    ]
    return SchemaShapes.object(
      required: [],
      keys.map { ($0, JSONValue.object([])) } + [("rules", SchemaShapes.array(of: "rule"))])
  }

  private var rule: JSONValue { SchemaShapes.any([newRule, overridingRule]) }

  private var common: [(String, JSONValue)] {
    [
      ("title", SchemaShapes.ref("localized")), ("rationale", SchemaShapes.ref("localized")),
      ("action", SchemaShapes.ref("localized")),
      ("catalogue", SchemaShapes.ref("list")), ("severity", SchemaShapes.choice(Severity.allCases.map(\.rawValue))),
      ("dimension", SchemaShapes.choice(Dimension.allCases.map(\.rawValue))),
      ("weight", SchemaShapes.whole(0, 1_000)),
      ("when", SchemaShapes.ref("condition")), ("variants", SchemaShapes.array(of: "variant")),
      ("examples", SchemaShapes.array(of: "example")),
    ]
  }

  private var newRule: JSONValue {
    let kinds = KindShape.all.map { ($0.key, $0.schema(isPartial: false)) } + [("pattern", SchemaShapes.ref("term"))]
    let base = SchemaShapes.object(
      required: ["id", "title", "rationale", "action", "severity"], [("id", SchemaShapes.ref("id"))] + common + kinds)
    let checks: [JSONValue] =
      KindShape.all.map { SchemaShapes.requires([$0.key, "dimension", "weight"]) } + [
        .object([
          .init("required", SchemaShapes.strings(["pattern"])),
          .init("not", SchemaShapes.any([SchemaShapes.requires(["dimension"]), SchemaShapes.requires(["weight"])])),
        ])
      ]
    // Without a weight only where that is said: information and patterns.
    let weighs = SchemaShapes.any([
      Self.member("severity", SchemaShapes.choice([Severity.info.rawValue])),
      Self.member("weight", SchemaShapes.whole(1, 1_000)),
    ])
    return .object([.init("allOf", .array([base, .object([.init("oneOf", .array(checks))]), weighs]))])
  }

  private var overridingRule: JSONValue {
    SchemaShapes.object(
      required: ["override"],
      [("override", SchemaShapes.choice(vocabulary.rules))] + common
        + KindShape.all.map { ($0.key, $0.schema(isPartial: true)) } + [("pattern", SchemaShapes.ref("term"))])
  }

  private var variant: JSONValue {
    SchemaShapes.object(
      required: ["when"],
      [("when", SchemaShapes.ref("condition"))] + KindShape.all.map { ($0.key, $0.schema(isPartial: true)) })
  }

  /// An object whose member, where it is there, is so.
  private static func member(_ key: String, _ schema: JSONValue) -> JSONValue {
    .object([.init("properties", .object([.init(key, schema)]))])
  }
}
