/// The keys of the rule kinds, which the layer above knows.
enum Kinds {
  static let all = [
    "agrees", "at_least", "compare", "covered", "each", "filled", "holds", "longest_gap", "order", "replies", "within",
    "pattern",
  ]
}
