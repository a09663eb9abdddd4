import HandoffStatistics

/// A result: a number, a text, or a list of results. What has no value is null; infinity is the text `inf`.
enum FlatValue: Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case list([FlatValue])

  init(_ number: Double?) { self = number.map(FlatValue.number) ?? .null }

  var json: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): "\(value)"
    case .number(let value) where value.isNaN: "null"
    case .number(let value) where value.isInfinite: value > 0 ? "\"inf\"" : "\"-inf\""
    case .number(let value): "\(value)"
    case .string(let value): Self.quoted(value)
    case .list(let values): "[" + values.map(\.json).joined(separator: ", ") + "]"
    }
  }

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _ where scalar.value < 0x20:
        quoted += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
