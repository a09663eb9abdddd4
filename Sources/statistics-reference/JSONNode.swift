/// A JSON value; objects keep the order of their keys, which decides the order of some results.
enum JSONNode {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONNode])
  case object([(key: String, value: JSONNode)])

  subscript(key: String) -> JSONNode? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  var isNull: Bool {
    if case .null = self { return true }
    return false
  }

  /// `"inf"` and `"-inf"` are numbers here.
  var number: Double? {
    switch self {
    case .number(let value): value
    case .bool(let value): value ? 1 : 0
    case .string("inf"): .infinity
    case .string("-inf"): -.infinity
    default: nil
    }
  }

  var integer: Int? { number.flatMap { Int(exactly: $0) } }

  var bool: Bool? {
    switch self {
    case .bool(let value): value
    case .number(let value): value != 0
    default: nil
    }
  }

  var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  var array: [JSONNode]? {
    guard case .array(let values) = self else { return nil }
    return values
  }

  var members: [(key: String, value: JSONNode)]? {
    guard case .object(let members) = self else { return nil }
    return members
  }
}
