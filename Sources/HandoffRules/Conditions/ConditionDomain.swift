import HandoffModel

/// The values of one field that a condition lets through, as far as that can be told without data.
struct ConditionDomain {
  enum Content: Equatable {
    case anything
    case intervals([ClosedRange<Int64>])
    case names(Set<String>, isComplement: Bool)
  }

  var allowsBlank: Bool
  var content: Content

  static let everything = ConditionDomain(allowsBlank: true, content: .anything)

  /// Nil for questions whose answer depends on more than the value, such as the date of the evaluation.
  init?(_ predicate: Predicate) {
    allowsBlank = false
    switch predicate {
    case .isFilled: content = .anything
    case .isBlank:
      allowsBlank = true
      content = .intervals([])
    case .boolean(let flag): content = .intervals([flag ? 1...1 : 0...0])
    case .number(let comparison, let number): content = .intervals(Self.intervals(comparison, number))
    case .range(let low, let high): content = .intervals([low...high])
    case .oneOf(let names): content = .names(Set(names), isComplement: false)
    case .noneOf(let names): content = .names(Set(names), isComplement: true)
    default: return nil
    }
  }

  private init(allowsBlank: Bool, content: Content) {
    self.allowsBlank = allowsBlank
    self.content = content
  }

  var isEmpty: Bool {
    guard !allowsBlank else { return false }
    return switch content {
    case .anything: false
    case .intervals(let intervals): intervals.isEmpty
    case .names(let names, let isComplement): names.isEmpty && !isComplement
    }
  }

  func intersection(_ other: ConditionDomain) -> ConditionDomain {
    ConditionDomain(allowsBlank: allowsBlank && other.allowsBlank, content: Self.both(content, other.content))
  }

  func union(_ other: ConditionDomain) -> ConditionDomain {
    ConditionDomain(allowsBlank: allowsBlank || other.allowsBlank, content: Self.either(content, other.content))
  }

  func isSubset(of other: ConditionDomain) -> Bool {
    if allowsBlank, !other.allowsBlank { return false }
    switch (content, other.content) {
    case (_, .anything): return true
    case (.anything, _): return false
    case (.intervals(let own), .intervals(let others)):
      return own.allSatisfy { part in others.contains { $0.contains(part.lowerBound) && $0.contains(part.upperBound) } }
    case (.names(let own, false), .names(let others, let isComplement)):
      return isComplement ? own.isDisjoint(with: others) : own.isSubset(of: others)
    case (.names(let own, true), .names(let others, true)): return others.isSubset(of: own)
    case (.intervals(let own), .names): return own.isEmpty
    case (.names(let own, let isComplement), _): return own.isEmpty && !isComplement
    }
  }

  private static func both(_ a: Content, _ b: Content) -> Content {
    switch (a, b) {
    case (.anything, let other), (let other, .anything): return other
    case (.intervals(let own), .intervals(let others)):
      return .intervals(
        own.flatMap { part in
          others.compactMap { part.overlaps($0) ? part.clamped(to: $0) : nil }
        })
    case (.names(let own, false), .names(let others, let isComplement)):
      return .names(isComplement ? own.subtracting(others) : own.intersection(others), isComplement: false)
    case (.names(let own, true), .names(let others, false)):
      return .names(others.subtracting(own), isComplement: false)
    case (.names(let own, true), .names(let others, true)): return .names(own.union(others), isComplement: true)
    case (.intervals, .names), (.names, .intervals): return .intervals([])
    }
  }

  private static func either(_ a: Content, _ b: Content) -> Content {
    switch (a, b) {
    case (.anything, _), (_, .anything): return .anything
    case (.intervals(let own), .intervals(let others)): return .intervals(joined(own + others))
    case (.names(let own, false), .names(let others, false)): return .names(own.union(others), isComplement: false)
    case (.names(let own, true), .names(let others, true)):
      return .names(own.intersection(others), isComplement: true)
    case (.names(let own, true), .names(let others, false)):
      return .names(own.subtracting(others), isComplement: true)
    case (.names(let own, false), .names(let others, true)):
      return .names(others.subtracting(own), isComplement: true)
    case (.intervals(let own), let other), (let other, .intervals(let own)): return own.isEmpty ? other : .anything
    }
  }

  /// Overlapping and touching intervals made one.
  private static func joined(_ intervals: [ClosedRange<Int64>]) -> [ClosedRange<Int64>] {
    intervals.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { result, next in
      if let last = result.last, last.upperBound == Int64.max || next.lowerBound <= last.upperBound + 1 {
        result[result.count - 1] = last.lowerBound...max(last.upperBound, next.upperBound)
      } else {
        result.append(next)
      }
    }
  }

  private static func intervals(_ comparison: Comparison, _ number: Int64) -> [ClosedRange<Int64>] {
    // Numbers are read within far narrower bounds than 64 bits.
    switch comparison {
    case .atLeast: [number...Int64.max]
    case .above: [(number + 1)...Int64.max]
    case .atMost: [Int64.min...number]
    case .below: [Int64.min...(number - 1)]
    case .equal: [number...number]
    case .notEqual: [Int64.min...(number - 1), (number + 1)...Int64.max]
    }
  }
}
