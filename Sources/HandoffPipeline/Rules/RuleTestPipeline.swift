import Dispatch
import HandoffConfig
public import HandoffModel
import HandoffRules
import Synchronization

/// `rules test`: examples and fixtures run, branches counted, mutations tried.
public enum RuleTestPipeline {
  /// The report; throws a `Failure` that lists every example and fixture that does not behave.
  public static func run(_ options: RunOptions, mutates: Bool, language: Language) throws(Failure) -> String {
    let book = try RuleAuthoring.configuration(options).book
    let runner = try RuleExampleRunner(book)
    let rules = book.ruleSet.rules
    let slots = Mutex([Examined?](repeating: nil, count: rules.count))
    DispatchQueue.concurrentPerform(iterations: rules.count) { index in
      let examined = Examined(rules[index], runner: runner, book: book)
      slots.withLock { $0[index] = examined }
    }
    let examined = slots.withLock { $0 }.compactMap { $0 }
    var issues = examined.flatMap(\.issues)
    let fixtures = try RuleFixtures.run(options)
    issues += fixtures.issues
    if !issues.isEmpty { throw Failure(ConfigurationError(issues)) }
    var lines = coverageLines(examined, language: language)
    if mutates { lines += mutationLines(book, language: language) }
    let branches = examined.reduce((0, 0)) { ($0.0 + $1.coverage.covered, $0.1 + $1.coverage.branches) }
    let examples = rules.reduce(0) { $0 + $1.examples.count }
    lines.append(
      LocalizedText(
        en:
          "\(rules.count) rules, \(examples) examples and \(fixtures.count) fixtures behave; \(branches.0) of \(branches.1) branches exercised",
        es:
          "\(rules.count) reglas, \(examples) ejemplos y \(fixtures.count) casos se comportan; \(branches.0) de \(branches.1) ramas ejercitadas"
      )[language])
    return lines.joined(separator: "\n") + "\n"
  }

  /// One rule with its examples run.
  private struct Examined {
    let rule: RuleSpec
    let issues: [ConfigurationIssue]
    let coverage: RuleCoverage

    init(_ rule: RuleSpec, runner: RuleExampleRunner, book: RuleBook) {
      self.rule = rule
      let outcome = runner.run(rule)
      issues = outcome.issues + RuleCheck.issues(of: rule, in: book)
      coverage = RuleCoverage(rule, results: outcome.results)
    }
  }

  private static func coverageLines(_ examined: [Examined], language: Language) -> [String] {
    examined.filter { !$0.coverage.missing.isEmpty }.map { item in
      let missing = item.coverage.missing.map { $0[language] }.joined(separator: ", ")
      let place = "\(item.rule.position.file):\(item.rule.position.line)"
      return LocalizedText(
        en: "\(place): note: no example of `\(item.rule.id)` has \(missing)",
        es: "\(place): nota: ningún ejemplo de `\(item.rule.id)` tiene \(missing)")[language]
    }
  }

  /// The mutations that no example notices.
  private static func mutationLines(_ book: RuleBook, language: Language) -> [String] {
    let mutations = book.ruleSet.rules.filter { $0.dimension != nil }
      .flatMap { RuleMutation.all(of: $0, kinds: RuleBook.kindKeys) }
    let slots = Mutex([Bool](repeating: true, count: mutations.count))
    DispatchQueue.concurrentPerform(iterations: mutations.count) { index in
      let isNoticed = notices(mutations[index], in: book.ruleSet)
      slots.withLock { $0[index] = isNoticed }
    }
    let noticed = slots.withLock { $0 }
    var lines = zip(mutations, noticed).filter { !$0.1 }.map { mutation, _ in
      LocalizedText(
        en: "\(mutation.position): warning: no example of `\(mutation.rule.id)` notices \(mutation.text)",
        es: "\(mutation.position): aviso: ningún ejemplo de `\(mutation.rule.id)` nota \(mutation.text)")[language]
    }
    lines.append(
      LocalizedText(
        en: "\(noticed.count { $0 }) of \(noticed.count) mutations noticed",
        es: "\(noticed.count { $0 }) de \(noticed.count) mutaciones detectadas")[language])
    return lines
  }

  /// Whether an example fails with the changed rule; a change that is refused is noticed as well.
  private static func notices(_ mutation: RuleMutation, in ruleSet: RuleSet) -> Bool {
    guard let book = try? RuleBook(ruleSet.with(rules: [mutation.rule])),
      let runner = try? RuleExampleRunner(book)
    else { return true }
    return !runner.issues(of: mutation.rule).isEmpty
  }
}
