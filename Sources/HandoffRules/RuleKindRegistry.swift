/// The rule kinds, in alphabetical order of their files in `Kinds/`.
enum RuleKindRegistry {
  static let kinds: [any RuleKind.Type] = [
    AgreesKind.self,
    AtLeastKind.self,
    CompareKind.self,
    CoveredKind.self,
    EachKind.self,
    FilledKind.self,
    HoldsKind.self,
    LongestGapKind.self,
    OrderKind.self,
    RepliesKind.self,
    WithinKind.self,
  ]

  /// The keys a rule may carry; patterns combine outcomes and so are not a kind over data.
  static var keys: [String] { kinds.map { $0.key } + [Pattern.key] }

  static func kind(_ key: String) -> (any RuleKind.Type)? {
    kinds.first { $0.key == key }
  }
}
