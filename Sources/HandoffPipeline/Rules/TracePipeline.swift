import HandoffConfig
import HandoffIngest
public import HandoffModel
import HandoffRules

/// `rules trace`: catalogue id to rule, measure, pattern or setting, to example, to the last finding of a bundle.
public enum TracePipeline {
  /// One line per id and target; throws where an id is not implemented or a rule names an id that is none.
  public static func run(
    _ options: RunOptions, catalogue: String?, bundle: String?, language: Language
  ) throws(Failure) -> String {
    let ruleSet = try RuleAuthoring.configuration(options).book.ruleSet
    let items = try catalogue.map { path throws(Failure) in try CatalogueItems(file: path) } ?? CatalogueItems()
    let trace = CatalogueTrace(ruleSet)
    try refuse(trace.failures(items))
    let findings = try bundle.map { path throws(Failure) in try lastFindings(path) } ?? [:]
    var lines: [String] = []
    for id in items.ids {
      for target in trace.targets[id] ?? [] where target.kind != "field" {
        let parts = [id, target.kind, target.name, target.place, target.example, findings[target.name] ?? ""]
        lines.append(parts.joined(separator: "\t").trimmingSuffix("\t"))
      }
    }
    let total = LocalizedText(
      en: "\(items.ids.count) ids, all implemented", es: "\(items.ids.count) ids, todos implementados")
    return lines.joined(separator: "\n") + "\n" + total[language] + "\n"
  }

  private static func refuse(
    _ failures: (unmapped: [String], unknown: [(id: String, place: String)])
  ) throws(Failure) {
    var lines = failures.unknown.map { failure in
      LocalizedText(
        en: "\(failure.place): error: the catalogue has no `\(failure.id)`",
        es: "\(failure.place): error: el catálogo no tiene `\(failure.id)`")
    }
    lines += failures.unmapped.map { id in
      LocalizedText(
        en:
          "error: nothing implements the catalogue id \(id); name it under `catalogue:` of a rule, measure or setting",
        es:
          "error: nada implementa el id de catálogo \(id); nómbrelo en `catalogue:` de una regla, medida o ajuste"
      )
    }
    if !lines.isEmpty { throw Failure(.configuration, lines: lines) }
  }

  /// The last finding of each rule in a bundle: the deal and the outcome.
  private static func lastFindings(_ folder: String) throws(Failure) -> [String: String] {
    let path = folder.hasSuffix("/") ? "\(folder)findings.csv" : "\(folder)/findings.csv"
    let rows = try Failure.reading { () throws(InputError) in
      try BundleTable.rows(of: path, columns: ["rule_id", "deal_id", "outcome"])
    }
    var last: [String: String] = [:]
    for row in rows { last[row[0]] = "\(row[1]) \(row[2])" }
    return last
  }
}

extension String {
  fileprivate func trimmingSuffix(_ character: Character) -> String {
    var text = self
    while text.last == character { text.removeLast() }
    return text
  }
}
