import HandoffStatistics

/// Columns of equal length with complete rows only.
struct CaseColumns {
  private let columns: [(key: String, values: [JSONNode])]

  init(_ columns: [(key: String, values: [JSONNode])]) throws(CaseError) {
    let count = columns.first?.values.count ?? 0
    guard columns.allSatisfy({ $0.values.count == count }) else {
      throw CaseError("\(columns.map(\.key).joined(separator: ", ")) must have one length")
    }
    let complete = (0..<count).filter { row in columns.allSatisfy { !Self.isMissing($0.values[row]) } }
    self.columns = columns.map { column in (column.key, complete.map { column.values[$0] }) }
  }

  /// A row of a matrix is missing where one of its cells is.
  private static func isMissing(_ node: JSONNode) -> Bool {
    node.isNull || node.array?.contains { $0.isNull } ?? false
  }

  func has(_ key: String) -> Bool { columns.contains { $0.key == key } }

  private func nodes(_ key: String) -> [JSONNode] { columns.first { $0.key == key }?.values ?? [] }

  func numbers(_ key: String) throws(CaseError) -> [Double] {
    try nodes(key).map { (node) throws(CaseError) in try CaseInputs.number(node, key) }
  }

  func flags(_ key: String) throws(CaseError) -> [Bool] {
    try nodes(key).map { (node) throws(CaseError) in
      guard let value = node.bool else { throw CaseError("the input \(key) must hold 0 and 1") }
      return value
    }
  }

  func matrix(_ key: String) throws(CaseError) -> [[Double]] {
    try nodes(key).map { (row) throws(CaseError) in
      try (row.array ?? [row]).map { (node) throws(CaseError) in try CaseInputs.number(node, key) }
    }
  }

  /// Groups as whole numbers; texts are numbered in their order.
  func codes(_ key: String) throws(CaseError) -> [Int] {
    let nodes = nodes(key)
    if nodes.contains(where: { $0.string != nil }) {
      let names = Set(nodes.compactMap(\.string)).sorted()
      return nodes.map { node in node.string.flatMap { names.firstIndex(of: $0) } ?? names.count }
    }
    return try nodes.map { (node) throws(CaseError) in
      guard let value = node.integer else { throw CaseError("the input \(key) must hold whole numbers or texts") }
      return value
    }
  }

  /// Nil where the case has no such column.
  func optionalCodes(_ key: String) throws(CaseError) -> [Int]? { has(key) ? try codes(key) : nil }

  func durations() throws(CaseError) -> [CensoredDuration] {
    zip(try numbers("time"), try flags("event")).map { CensoredDuration($0, isEvent: $1) }
  }
}
