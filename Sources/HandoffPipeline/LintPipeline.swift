import HandoffConfig
import HandoffModel
import HandoffRules

/// `rules lint`: everything that can be wrong with rule files is found, their examples included.
public enum LintPipeline {
  /// What was checked; throws a `Failure` that lists every issue.
  public static func run(_ options: RunOptions) throws(Failure) -> LintReport {
    let path = WorkspaceSearch.path(options)
    let workspace = try Failure.configuring { () throws(ConfigurationError) in
      try path.map { path throws(ConfigurationError) in try Workspace.load(path) } ?? .default
    }
    let configuration = try AnalysisConfiguration(workspace, packs: options.rules, withExamples: true)
    let ruleSet = configuration.book.ruleSet
    let runner = RuleExampleRunner(configuration.book)
    var issues: [ConfigurationIssue] = []
    for rule in ruleSet.rules {
      issues += runner.issues(of: rule)
      // An override of a check leaves an empty list: the examples of the old check say nothing of the new one.
      if rule.examples.isEmpty, !rule.declaresExamples {
        issues.append(
          ConfigurationIssue(
            at: rule.position, en: "the rule `\(rule.id)` has no example", es: "la regla `\(rule.id)` no tiene ejemplos"
          ))
      }
    }
    if !issues.isEmpty { throw Failure(ConfigurationError(issues)) }
    return LintReport(
      rules: ruleSet.rules.count, examples: ruleSet.rules.reduce(0) { $0 + $1.examples.count }, packs: ruleSet.packs,
      ruler: configuration.ruler)
  }
}
