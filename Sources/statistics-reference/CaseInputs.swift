import HandoffStatistics

/// The inputs of a case by name.
struct CaseInputs {
  private let node: JSONNode

  init(_ node: JSONNode) { self.node = node }

  /// Nil where the key is absent or null.
  func optional(_ key: String) -> JSONNode? { node[key].flatMap { $0.isNull ? nil : $0 } }

  func required(_ key: String) throws(CaseError) -> JSONNode {
    guard let value = optional(key) else { throw CaseError("the input \(key) is missing") }
    return value
  }

  func number(_ key: String) throws(CaseError) -> Double {
    guard let value = try required(key).number else { throw CaseError("the input \(key) must be a number") }
    return value
  }

  func integer(_ key: String) throws(CaseError) -> Int {
    guard let value = try required(key).integer else { throw CaseError("the input \(key) must be a whole number") }
    return value
  }

  func seed() throws(CaseError) -> UInt64 {
    guard let seed = UInt64(exactly: try number("seed")) else {
      throw CaseError("the seed must be a whole number from 0")
    }
    return seed
  }

  func list(_ key: String) throws(CaseError) -> [JSONNode] {
    guard let values = try required(key).array else { throw CaseError("the input \(key) must be a list") }
    return values
  }

  /// Whole numbers only.
  func integers(_ key: String) throws(CaseError) -> [Int] { try Self.integers(try list(key), key) }

  /// Numbers, missing ones left out.
  func numbers(_ key: String) throws(CaseError) -> [Double] {
    try list(key).filter { !$0.isNull }.map { (node) throws(CaseError) in try Self.number(node, key) }
  }

  /// A list of lists of whole numbers.
  func table(_ key: String) throws(CaseError) -> [[Int]] {
    try list(key).map { (row) throws(CaseError) in try Self.integers(row.array ?? [], key) }
  }

  /// 95 % unless `conf` says otherwise.
  func confidence() throws(CaseError) -> ConfidenceLevel {
    guard let share = optional("conf")?.number else { return .standard }
    guard let confidence = ConfidenceLevel(share) else { throw CaseError("conf must lie between 0 and 1") }
    return confidence
  }

  /// 5 % and 80 % unless `alpha` and `power` say otherwise.
  func target() throws(CaseError) -> PowerTarget {
    let alpha = optional("alpha")?.number ?? 0.05
    guard let target = PowerTarget(alpha: alpha, power: optional("power")?.number ?? 0.8) else {
      throw CaseError("alpha and power must lie between 0 and 1")
    }
    return target
  }

  /// Columns side by side, without the rows in which one of them is missing.
  func columns(_ keys: [String], optional others: [String] = []) throws(CaseError) -> CaseColumns {
    var columns: [(key: String, values: [JSONNode])] = []
    for key in keys { columns.append((key, try list(key))) }
    for key in others where optional(key) != nil { columns.append((key, try list(key))) }
    return try CaseColumns(columns)
  }

  static func number(_ node: JSONNode, _ key: String) throws(CaseError) -> Double {
    guard let value = node.number else { throw CaseError("the input \(key) must hold numbers") }
    return value
  }

  private static func integers(_ nodes: [JSONNode], _ key: String) throws(CaseError) -> [Int] {
    try nodes.map { (node) throws(CaseError) in
      guard let value = node.integer else { throw CaseError("the input \(key) must hold whole numbers") }
      return value
    }
  }
}
