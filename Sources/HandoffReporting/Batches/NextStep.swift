/// What to do first about a handoff.
struct NextStep: Hashable {
  /// Position in the rule list.
  let rule: Int
  let advice: Advice
}
