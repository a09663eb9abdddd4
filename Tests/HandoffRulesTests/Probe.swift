import HandoffConfig
import HandoffIngest
import HandoffModel
import HandoffRules
import Testing

@Test func probe() throws {
  let clock = ContinuousClock()
  var set: RuleSet?
  print("## load", try clock.measure { set = try RuleSet.load(packs: ["default"], kinds: RuleBook.kindKeys) })
  let rules = try #require(set)
  print("## book", try clock.measure { _ = try RuleBook(rules) })
  print("## planner", try clock.measure { _ = try FilePlanner(catalogue: rules.catalogue, workspace: .default, zone: .utc) })
  print("## rules", rules.rules.count)
}
