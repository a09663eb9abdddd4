import Foundation
import HandoffConfig
import HandoffIngest
import HandoffModel
import HandoffRules

/// Cases of a rule pack as exports: each folder below `tests/` of a pack holds exports, perhaps a workspace, and
/// `expected.csv` with the columns deal_id, rule_id and outcome. Rules that it does not name are not compared.
enum RuleFixtures {
  private static let expectation = "expected.csv"

  /// How many fixtures ran, and where an outcome is another than expected.
  static func run(_ options: RunOptions) throws(Failure) -> (count: Int, issues: [ConfigurationIssue]) {
    var count = 0
    var issues: [ConfigurationIssue] = []
    for pack in options.rules {
      for folder in folders(of: pack) {
        issues += try run(folder, options)
        count += 1
      }
    }
    return (count, issues)
  }

  private static func folders(of pack: String) -> [String] {
    let tests = pack.hasSuffix("/") ? "\(pack)tests" : "\(pack)/tests"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: tests)) ?? []
    return names.sorted().map { "\(tests)/\($0)" }.filter {
      FileManager.default.fileExists(atPath: "\($0)/\(expectation)")
    }
  }

  private static func run(_ folder: String, _ options: RunOptions) throws(Failure) -> [ConfigurationIssue] {
    let path = "\(folder)/\(expectation)"
    let rows = try Failure.reading { () throws(InputError) in
      try BundleTable.rows(of: path, columns: ["deal_id", "rule_id", "outcome"])
    }
    var caseOptions = options
    caseOptions.folder = folder
    caseOptions.workspace = nil
    let verdicts = try DealVerdicts(caseOptions)
    var issues: [ConfigurationIssue] = []
    for (index, row) in rows.enumerated() {
      let position = SourcePosition(file: path, line: index + 2, column: 1)
      guard let found = verdicts.outcome(deal: row[0], rule: row[1]) else {
        issues.append(
          ConfigurationIssue(
            at: position, en: "no handoff `\(row[0])` or no rule `\(row[1])`",
            es: "no hay handoff `\(row[0])` o no hay regla `\(row[1])`"))
        continue
      }
      if found.id != row[2] {
        issues.append(
          ConfigurationIssue(
            at: position, en: "expected \(row[2]) for `\(row[1])` of \(row[0]), but the rule says \(found.id)",
            es: "se esperaba \(row[2]) para `\(row[1])` de \(row[0]), pero la regla dice \(found.id)"))
      }
    }
    return issues
  }
}
