import HandoffModel
import HandoffReporting

/// The keys of one kind of check, and what each may say.
struct KindShape {
  let key: String
  let required: [(String, JSONValue)]
  let optional: [(String, JSONValue)]
  /// Keys of which one at least must be there.
  var alternatives: [String] = []

  /// Overrides and variants state only what they change.
  func schema(isPartial: Bool) -> JSONValue {
    let shape = SchemaShapes.object(required: isPartial ? [] : required.map(\.0), required + optional)
    guard !isPartial, !alternatives.isEmpty else { return shape }
    let some = SchemaShapes.any(alternatives.map { SchemaShapes.requires([$0]) })
    return .object([.init("allOf", .array([shape, some]))])
  }

  private static let value = SchemaShapes.ref("value")
  private static let values = SchemaShapes.ref("values")
  private static let tests = SchemaShapes.ref("tests")
  private static let filter = SchemaShapes.ref("filter")
  private static let limit = SchemaShapes.ref("limit")
  private static let rowField = SchemaShapes.ref("rowField")
  private static let table = SchemaShapes.choice(
    TableName.allCases.filter { ![.accounts, .deals, .users].contains($0) }.map(\.rawValue))
  private static let window: [(String, JSONValue)] = [
    ("after", value), ("from", value), ("before", value), ("until", value),
    ("include_open", SchemaShapes.choice(["true", "false", "yes", "no"])), ("contact_role", SchemaShapes.ref("list")),
  ]

  static let all = [
    KindShape(
      key: "agrees", required: [("field", SchemaShapes.ref("text")), ("with", SchemaShapes.ref("text"))],
      optional: [("required", values)]),
    KindShape(
      key: "at_least",
      required: [
        ("count", SchemaShapes.whole(1, 1_000)),
        (
          "of",
          SchemaShapes.any([
            SchemaShapes.object(required: ["roles"], [("roles", .object([]))]),
            SchemaShapes.object(required: ["fields"], [("fields", values)]),
            SchemaShapes.object(required: ["table"], [("table", table), ("where", filter)] + window),
          ])
        ),
      ], optional: []),
    KindShape(
      key: "compare",
      required: [("left", value), ("is", SchemaShapes.choice(["=", "!=", "<", "<=", ">", ">="])), ("right", value)],
      optional: [("tolerance", SchemaShapes.ref("scalar")), ("required", values)]),
    KindShape(
      key: "covered",
      required: [("table", table), ("track", rowField), ("value", rowField), ("from", value), ("until", value)],
      optional: [("where", filter), ("was", rowField)]),
    KindShape(
      key: "each", required: [("table", table)],
      optional: [
        ("where", filter), ("filled", SchemaShapes.ref("rowFields")), ("must", filter),
        ("same", SchemaShapes.ref("same")), ("due", rowField),
      ] + window,
      alternatives: ["filled", "must", "same"]),
    KindShape(
      key: "filled", required: [("field", value)],
      optional: [
        ("min_words", SchemaShapes.whole(1, 1_000)), ("any_of", tests), ("all_of", tests), ("none_of", tests),
        ("unlike", SchemaShapes.ref("texts")), ("unlike_if_exported", SchemaShapes.ref("texts")),
        ("value", SchemaShapes.ref("scalar")),
        ("or_role", SchemaShapes.ref("list")),
      ]),
    KindShape(key: "holds", required: [("condition", SchemaShapes.ref("condition"))], optional: [("required", values)]),
    KindShape(
      key: "longest_gap", required: [("table", table), ("from", value), ("until", value), ("limit", limit)],
      optional: [("where", filter), ("critical", limit)]),
    KindShape(key: "order", required: [("first", value), ("then", value)], optional: []),
    KindShape(
      key: "replies",
      required: [("to", filter), ("by", filter), ("from", value), ("until", value), ("limit", limit)], optional: []),
    KindShape(
      key: "within", required: [("from", value), ("to", value), ("limit", limit)],
      optional: [
        ("target", limit), ("critical", limit),
        ("tolerance", SchemaShapes.any([SchemaShapes.ref("duration"), SchemaShapes.choice(["any"])])),
      ]),
  ]
}
