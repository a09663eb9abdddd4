/// The keys of the rule kinds, which the layer above knows.
enum Kinds {
  static let all = ["at_least", "compare", "filled", "longest_gap", "order", "replies", "within", "pattern"]
}
