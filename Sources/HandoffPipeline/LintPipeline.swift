import Dispatch
import HandoffConfig
import HandoffModel
import HandoffRules
import Synchronization

/// `rules lint`: everything that can be wrong with rule files is found, their examples included.
public enum LintPipeline {
  /// What was checked; throws a `Failure` that lists every issue.
  public static func run(_ options: RunOptions) throws(Failure) -> LintReport {
    let configuration = try RuleAuthoring.configuration(options)
    let ruleSet = configuration.book.ruleSet
    let runner = try RuleExampleRunner(configuration.book)
    // Rules side by side: examples are the most of the work.
    let slots = Mutex([[ConfigurationIssue]](repeating: [], count: ruleSet.rules.count))
    DispatchQueue.concurrentPerform(iterations: ruleSet.rules.count) { index in
      let found =
        runner.issues(of: ruleSet.rules[index]) + RuleCheck.issues(of: ruleSet.rules[index], in: configuration.book)
      slots.withLock { $0[index] = found }
    }
    let issues = slots.withLock { $0 }.flatMap { $0 } + emptiness(ruleSet)
    if !issues.isEmpty { throw Failure(ConfigurationError(issues)) }
    return LintReport(
      rules: ruleSet.rules.count, examples: ruleSet.rules.reduce(0) { $0 + $1.examples.count },
      droppedExamples: ruleSet.rules.filter { $0.examples.isEmpty && $0.declaresExamples }.map(\.id),
      packs: ruleSet.packs,
      ruler: configuration.ruler)
  }

  /// A pack that says nothing stands for no rules at all, which nobody means.
  private static func emptiness(_ ruleSet: RuleSet) -> [ConfigurationIssue] {
    guard ruleSet.rules.isEmpty else { return [] }
    return [
      ConfigurationIssue(
        at: ruleSet.packs.first.map { SourcePosition(file: $0, line: 1, column: 1) },
        en: "there is no rule here, so nothing would be judged; `extends: default` builds on the shipped rules",
        es: "aquí no hay ninguna regla y no se evaluaría nada; `extends: default` parte de las reglas incluidas")
    ]
  }
}
