/// What a condition asks of each field, to find conditions that nothing can meet.
///
/// Only conjunctions are looked into, and alternatives over one field; of anything else nothing is claimed.
struct ConditionReach {
  /// What is let through of each field asked about.
  private(set) var domains: [ValueID: ConditionDomain] = [:]
  /// Whether `domains` say all that the condition asks.
  private(set) var isWhole = true

  init(_ condition: Condition?) {
    if let condition { add(condition) }
  }

  /// The first field that nothing can satisfy.
  var contradiction: ValueID? {
    domains.filter { $0.value.isEmpty }.keys.min { $0.index < $1.index }
  }

  func and(_ other: ConditionReach) -> ConditionReach {
    var both = self
    for (value, domain) in other.domains { both.narrow(value, domain) }
    both.isWhole = isWhole && other.isWhole
    return both
  }

  /// Whether whatever meets this condition meets one of the others: one of them alone, or several that ask about the same
  /// single field together.
  func isCovered(by others: [ConditionReach]) -> Bool {
    let whole = others.filter { $0.isWhole && !$0.domains.isEmpty }
    let isInsideOne = whole.contains { other in
      other.domains.allSatisfy { value, domain in domains[value]?.isSubset(of: domain) ?? false }
    }
    if isInsideOne { return true }
    return domains.contains { value, domain in
      let parts = whole.filter { $0.domains.count == 1 }.compactMap { $0.domains[value] }
      guard let first = parts.first else { return false }
      return domain.isSubset(of: parts.dropFirst().reduce(first) { $0.union($1) })
    }
  }

  private mutating func narrow(_ value: ValueID, _ domain: ConditionDomain) {
    domains[value] = (domains[value] ?? .everything).intersection(domain)
  }

  private mutating func add(_ condition: Condition) {
    switch condition {
    case .all(let parts): for part in parts { add(part) }
    case .test(let value, let predicate):
      guard let domain = ConditionDomain(predicate) else {
        isWhole = false
        return
      }
      narrow(value, domain)
    case .any(let parts):
      let reaches = parts.map { ConditionReach($0) }
      guard let value = reaches.first?.domains.keys.first,
        reaches.allSatisfy({ $0.isWhole && $0.domains.count == 1 && $0.domains[value] != nil })
      else {
        isWhole = false
        return
      }
      let domains = reaches.compactMap { $0.domains[value] }
      narrow(value, domains.dropFirst().reduce(domains[0]) { $0.union($1) })
    case .not: isWhole = false
    }
  }
}
