/// A JSON value whose objects keep their order: the same value gives the same bytes.
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number in units of 10^-`decimals`, written with exactly that many decimals.
  case number(Int, decimals: Int = 0)
  case string(String)
  case array([JSONValue])
  case object([Member])

  public struct Member: Hashable, Sendable {
    public let key: String
    public let value: JSONValue

    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// A number, or null.
  static func optional(_ number: Int?, decimals: Int = 0) -> JSONValue {
    number.map { .number($0, decimals: decimals) } ?? .null
  }

  static func counts(_ counts: [(String, Int)]) -> JSONValue {
    .object(counts.map { Member($0.0, .number($0.1)) })
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  /// An object, written as its pairs in order.
  public init(arrayLiteral members: (String, JSONValue)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    self = .string(text)
  }
}
