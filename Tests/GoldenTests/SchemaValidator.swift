import Foundation

/// The part of JSON Schema draft-07 that our schema uses, word by word from the specification.
struct SchemaValidator {
  private let definitions: [String: Any]

  init(_ schema: [String: Any]) {
    definitions = schema["definitions"] as? [String: Any] ?? [:]
  }

  func accepts(_ value: Any, _ schema: [String: Any]) -> Bool {
    if let reference = schema["$ref"] as? String {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      return accepts(value, definitions[name] as? [String: Any] ?? ["not": [String: Any]()])
    }
    func list(_ key: String) -> [[String: Any]]? { schema[key] as? [[String: Any]] }
    if let types = schema["type"], !matches(value, types) { return false }
    if let names = schema["enum"] as? [String], !((value as? String).map(names.contains) ?? false) { return false }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      return false
    }
    if let number = value as? Int {
      if let least = schema["minimum"] as? Int, number < least { return false }
      if let most = schema["maximum"] as? Int, number > most { return false }
    }
    if let all = list("allOf"), !all.allSatisfy({ accepts(value, $0) }) { return false }
    if let any = list("anyOf"), !any.contains(where: { accepts(value, $0) }) { return false }
    if let one = list("oneOf"), one.count(where: { accepts(value, $0) }) != 1 { return false }
    if let not = schema["not"] as? [String: Any], accepts(value, not) { return false }
    if let object = value as? [String: Any] { return accepts(object: object, schema) }
    if let array = value as? [Any], let items = schema["items"] as? [String: Any] {
      return array.allSatisfy { accepts($0, items) }
    }
    return true
  }

  private func accepts(object: [String: Any], _ schema: [String: Any]) -> Bool {
    if let required = schema["required"] as? [String], !required.allSatisfy({ object[$0] != nil }) { return false }
    if let least = schema["minProperties"] as? Int, object.count < least { return false }
    let properties = schema["properties"] as? [String: Any] ?? [:]
    for (key, value) in object {
      if let property = properties[key] as? [String: Any] {
        if !accepts(value, property) { return false }
      } else if schema["additionalProperties"] as? Bool == false {
        return false
      }
    }
    return true
  }

  private func matches(_ value: Any, _ types: Any) -> Bool {
    let names = types as? [String] ?? [types as? String ?? ""]
    return names.contains { name in
      switch name {
      case "object": value is [String: Any]
      case "array": value is [Any]
      case "string": value is String
      case "boolean": value is Bool
      case "number": value is Double || value is Int
      case "integer": value is Int
      default: false
      }
    }
  }
}
