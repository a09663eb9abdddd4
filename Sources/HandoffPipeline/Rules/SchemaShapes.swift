import HandoffModel
import HandoffReporting

/// The building blocks of the schema and the definitions that its parts share.
enum SchemaShapes {
  private static let units = "(hours?|days?|weeks?|business hours?|business days?)"

  static func definitions(_ vocabulary: SchemaVocabulary) -> [JSONValue.Member] {
    [
      .init("scalar", scalar), .init("list", listed(ref("scalar"))),
      .init("localized", object(required: ["en", "es"], [("en", ref("scalar")), ("es", ref("scalar"))])),
      .init("id", pattern("^[a-z0-9-]+$")),
      .init("duration", pattern("^[0-9]+ \(units)$")),
      .init("limit", pattern("^([0-9]+ \(units)|end of next calendar week)$")),
      .init("value", choice(vocabulary.values)), .init("values", listed(ref("value"))),
      .init("text", choice(vocabulary.texts)), .init("texts", listed(any([ref("text"), choice(["account_name"])]))),
      .init("rowField", choice(vocabulary.rowFields)), .init("rowFields", listed(ref("rowField"))),
      .init("test", choice(vocabulary.textTests)), .init("tests", listed(ref("test"))),
      .init(
        "predicate",
        any([
          ref("list"), object(required: ["has"], [("has", ref("tests"))]),
          object(required: ["has_any"], [("has_any", ref("tests"))]),
          object(required: ["lacks"], [("lacks", ref("tests"))]),
        ])),
      .init("segments", segments(vocabulary.segments)),
      .init("condition", condition(vocabulary)),
      .init(
        "filter",
        .object([.init("type", "object")] + members(vocabulary.rowFields.map { ($0, ref("predicate")) }))),
      .init("same", .object([.init("type", "object")] + members(vocabulary.rowFields.map { ($0, ref("value")) }))),
      .init(
        "example",
        object(
          required: ["given", "is"],
          [
            ("given", .object([.init("type", "object")])), ("is", choice(Outcome.allCases.map(\.id))),
            ("credit", whole(0, 10_000)),
          ])),
    ]
  }

  static var term: JSONValue {
    let terms = any([ref("term"), array(of: "term")])
    let shape = object(
      required: [],
      [
        ("all", terms), ("any", terms), ("not", ref("term")), ("outcome", ref("id")),
        ("is", listed(choice(Outcome.allCases.map(\.id)))), ("when", ref("condition")),
      ])
    let one = ["all", "any", "not", "when"].map { requires([$0]) } + [requires(["outcome", "is"])]
    return .object([.init("allOf", .array([shape, .object([.init("oneOf", .array(one))])]))])
  }

  private static func condition(_ vocabulary: SchemaVocabulary) -> JSONValue {
    let conditions = any([ref("condition"), array(of: "condition")])
    let values = vocabulary.values.map { ($0, ref($0 == "segment" ? "segments" : "predicate")) }
    return .object(
      [.init("type", "object"), .init("minProperties", .number(1))]
        + members([("all", conditions), ("any", conditions), ("not", ref("condition"))] + values))
  }

  private static func segments(_ names: [String]) -> JSONValue {
    any([
      listed(choice(names)), choice(["blank", "filled", "missing"]),
      pattern("^!?= *(\(names.joined(separator: "|")))$"),
    ])
  }

  // MARK: Building blocks

  private static let scalar: JSONValue = .object([.init("type", strings(["string", "number", "boolean", "null"]))])

  static func ref(_ name: String) -> JSONValue { .object([.init("$ref", .string("#/definitions/\(name)"))]) }

  static func array(of name: String) -> JSONValue { .object([.init("type", "array"), .init("items", ref(name))]) }

  /// One, or a list of them.
  static func listed(_ item: JSONValue) -> JSONValue {
    any([item, .object([.init("type", "array"), .init("items", item)])])
  }

  static func any(_ schemas: [JSONValue]) -> JSONValue { .object([.init("anyOf", .array(schemas))]) }

  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  static func requires(_ keys: [String]) -> JSONValue { .object([.init("required", strings(keys))]) }

  /// `true` and `false` may stand for themselves too.
  static func choice(_ names: [String]) -> JSONValue {
    let words = JSONValue.object([.init("enum", strings(names))])
    return words
  }

  static func pattern(_ expression: String) -> JSONValue {
    .object([.init("type", "string"), .init("pattern", .string(expression))])
  }

  /// A whole number, or its digits; of digits only the number of them is told.
  static func whole(_ low: Int, _ high: Int) -> JSONValue {
    let digits = String(high).count - 1
    let least = low == 0 ? "0|[1-9][0-9]{0,\(digits - 1)}" : "[1-9][0-9]{0,\(digits - 1)}"
    return any([
      .object([.init("type", "integer"), .init("minimum", .number(low)), .init("maximum", .number(high))]),
      pattern("^(\(least)|\(high))$"),
    ])
  }

  static func object(required: [String], _ properties: [(String, JSONValue)]) -> JSONValue {
    var own: [JSONValue.Member] = [.init("type", "object")]
    if !required.isEmpty { own.append(.init("required", strings(required))) }
    return .object(own + members(properties))
  }

  private static func members(_ properties: [(String, JSONValue)]) -> [JSONValue.Member] {
    [.init("properties", .object(properties.map { .init($0.0, $0.1) })), .init("additionalProperties", .bool(false))]
  }
}
