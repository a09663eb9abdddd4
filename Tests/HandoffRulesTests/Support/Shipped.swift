import HandoffConfig
import HandoffRules

/// The rules in the program, loaded once for all tests.
enum Shipped {
  static let ruleSet = Result { try RuleSet.load(packs: ["default"], kinds: RuleBook.kindKeys) }
  static let book = Result { try RuleBook(ruleSet.get()) }
}
