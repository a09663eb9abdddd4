import HandoffModel
import HandoffReporting

/// The shape of rule files as JSON Schema draft-07: what keys a rule and its check may and must have.
///
/// It knows shapes, not names: that a field or a rule exists is the decoder's to say. YAML scalars stay as written, so that a
/// scalar is a string, a number or a boolean.
struct RuleSchema {
  var value: JSONValue {
    [
      ("$schema", "http://json-schema.org/draft-07/schema#"), ("title", "handoff rules"),
      (
        "definitions",
        [
          ("scalar", Self.scalar), ("list", Self.list), ("localized", Self.localized), ("condition", Self.condition),
          ("filter", Self.anyObject), ("variant", variant), ("rule", rule), ("term", Self.term),
          ("duration", Self.duration), ("wholeNumber", Self.wholeNumber),
        ]
      ),
      ("anyOf", .array([array(of: "rule"), document])),
    ]
  }

  private var document: JSONValue {
    let keys = [
      "extends", "disable", "settings", "fields", "derived", "text_tests", "placeholders", "activities", "segments",
      "scoring", "cuts", "measures",
    ]
    return object(
      required: [],
      keys.map { ($0, JSONValue.object([])) } + [("rules", array(of: "rule"))])
  }

  private var rule: JSONValue {
    .object([.init("anyOf", .array([newRule, overridingRule]))])
  }

  private var common: [(String, JSONValue)] {
    [
      ("title", ref("localized")), ("rationale", ref("localized")), ("action", ref("localized")),
      ("catalogue", ref("list")), ("severity", choice(Severity.allCases.map(\.rawValue))),
      ("dimension", choice(Dimension.allCases.map(\.rawValue))), ("weight", ref("wholeNumber")),
      ("when", ref("condition")), ("variants", array(of: "variant")),
      ("examples", .object([.init("type", "array")])),
    ]
  }

  private var newRule: JSONValue {
    let kinds = Self.kinds.map { ($0.key, $0.schema(isPartial: false)) } + [("pattern", ref("term"))]
    let base = object(
      required: ["id", "title", "rationale", "action", "severity"], [("id", ref("scalar"))] + common + kinds)
    let checks: [JSONValue] =
      Self.kinds.map { requires([$0.key, "dimension", "weight"]) } + [
        .object([
          .init("required", strings(["pattern"])),
          .init("not", .object([.init("anyOf", .array([requires(["dimension"]), requires(["weight"])]))])),
        ])
      ]
    return .object([.init("allOf", .array([base, .object([.init("oneOf", .array(checks))])]))])
  }

  private var overridingRule: JSONValue {
    object(
      required: ["override"],
      [("override", ref("scalar"))] + common + Self.kinds.map { ($0.key, $0.schema(isPartial: true)) }
        + [("pattern", ref("term"))])
  }

  private var variant: JSONValue {
    object(
      required: ["when"], [("when", ref("condition"))] + Self.kinds.map { ($0.key, $0.schema(isPartial: true)) })
  }
}

/// The keys of one kind of check.
private struct KindShape {
  let key: String
  let required: [String]
  let optional: [String]
  /// Keys of which one at least must be there.
  var alternatives: [String] = []

  /// What stands behind a key wherever it is used; the rest is for the decoder, who knows the names.
  private static let values = [
    "limit": "duration", "target": "duration", "critical": "duration", "count": "wholeNumber",
    "min_words": "wholeNumber", "field": "list", "first": "scalar", "then": "scalar", "from": "scalar",
    "until": "scalar", "table": "scalar", "track": "scalar", "where": "filter", "condition": "condition",
  ]

  /// Overrides and variants state only what they change.
  func schema(isPartial: Bool) -> JSONValue {
    let shape = object(
      required: isPartial ? [] : required, (required + optional).map { ($0, Self.values[$0].map(ref) ?? .object([])) })
    guard !isPartial, !alternatives.isEmpty else { return shape }
    let any = JSONValue.object([.init("anyOf", .array(alternatives.map { requires([$0]) }))])
    return .object([.init("allOf", .array([shape, any]))])
  }
}

extension RuleSchema {
  private static let window = ["after", "from", "before", "until", "include_open", "contact_role"]

  private static let kinds = [
    KindShape(key: "agrees", required: ["field", "with"], optional: ["required"]),
    KindShape(key: "at_least", required: ["count", "of"], optional: []),
    KindShape(key: "compare", required: ["left", "is", "right"], optional: ["tolerance", "required"]),
    KindShape(
      key: "covered", required: ["table", "track", "value", "from", "until"], optional: ["where", "was"]),
    KindShape(
      key: "each", required: ["table"], optional: ["where", "filled", "must", "same", "due"] + window,
      alternatives: ["filled", "must", "same"]),
    KindShape(
      key: "filled", required: ["field"],
      optional: ["min_words", "any_of", "all_of", "none_of", "unlike", "value", "or_role"]),
    KindShape(key: "holds", required: ["condition"], optional: ["required"]),
    KindShape(
      key: "longest_gap", required: ["table", "from", "until", "limit"], optional: ["where", "critical"]),
    KindShape(key: "order", required: ["first", "then"], optional: []),
    KindShape(key: "replies", required: ["to", "by", "from", "until", "limit"], optional: []),
    KindShape(key: "within", required: ["from", "to", "limit"], optional: ["target", "critical", "tolerance"]),
  ]

  private static let scalar: JSONValue = .object([.init("type", strings(["string", "number", "boolean", "null"]))])
  /// `5 business days`: the forms of `TimeLimit`.
  private static let duration: JSONValue = .object([
    .init("type", "string"),
    .init("pattern", "^([0-9]+ (business )?(hours?|days?)|[0-9]+ weeks?|end of next calendar week)$"),
  ])
  /// Written with or without quotes, which YAML tells apart and the program does not.
  private static let wholeNumber: JSONValue = .object([
    .init("type", strings(["string", "number"])), .init("pattern", "^[0-9]+$"), .init("minimum", .number(0)),
    .init("multipleOf", .number(1)),
  ])
  private static let list: JSONValue = .object([
    .init("anyOf", .array([ref("scalar"), array(of: "scalar")]))
  ])
  private static let localized = object(required: ["en", "es"], [("en", ref("scalar")), ("es", ref("scalar"))])
  private static let anyObject: JSONValue = .object([.init("type", "object")])
  private static let condition: JSONValue = .object([.init("type", "object"), .init("minProperties", .number(1))])
  private static let term: JSONValue = object(
    required: [],
    [
      ("all", .object([])), ("any", .object([])), ("not", ref("term")), ("outcome", ref("scalar")), ("is", ref("list")),
      ("when", ref("condition")),
    ]
  )
}

private func ref(_ name: String) -> JSONValue { .object([.init("$ref", .string("#/definitions/\(name)"))]) }

private func array(of name: String) -> JSONValue {
  .object([.init("type", "array"), .init("items", ref(name))])
}

private func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

private func requires(_ keys: [String]) -> JSONValue { .object([.init("required", strings(keys))]) }

private func choice(_ names: [String]) -> JSONValue { .object([.init("enum", strings(names))]) }

private func object(required: [String], _ properties: [(String, JSONValue)]) -> JSONValue {
  var members: [JSONValue.Member] = [.init("type", "object")]
  if !required.isEmpty { members.append(.init("required", strings(required))) }
  members.append(.init("properties", .object(properties.map { .init($0.0, $0.1) })))
  members.append(.init("additionalProperties", .bool(false)))
  return .object(members)
}
