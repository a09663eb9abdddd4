import HandoffConfig
import HandoffModel
import HandoffRules

/// What implements each catalogue id: rules, patterns, measures, commands, cuts, settings and fields, with an example of each rule.
struct CatalogueTrace {
  struct Target {
    let kind: String
    let name: String
    let place: String
    /// Where the first example of a rule is; empty where it has none.
    let example: String
  }

  let targets: [String: [Target]]

  init(_ ruleSet: RuleSet) {
    var targets: [String: [Target]] = [:]
    func add(
      _ ids: [String], _ kind: String, _ name: String, _ position: SourcePosition?, example: SourcePosition? = nil
    ) {
      let target = Target(kind: kind, name: name, place: Self.text(position), example: Self.text(example))
      for id in ids { targets[id, default: []].append(target) }
    }
    for rule in ruleSet.rules {
      let kind = rule.dimension == nil ? "pattern" : "rule"
      add(rule.catalogueIDs, kind, rule.id, rule.position, example: rule.examples.first?.position)
    }
    for measure in ruleSet.measures {
      let command = measure.kind == "command" ? measure.body.scalar : nil
      add(
        measure.catalogueIDs, command == nil ? "measure" : "command", command.map { "handoff \($0)" } ?? measure.id,
        measure.position)
    }
    for cut in ruleSet.cuts { add(cut.catalogueIDs, "cut", cut.id, cut.position) }
    for choice in ruleSet.settings {
      add(choice.setting.catalogueIDs, "setting", choice.setting.id, choice.setting.position)
    }
    for field in ruleSet.catalogue.fields { add(field.catalogueIDs, "field", field.qualifiedName, nil) }
    self.targets = targets
  }

  private static func text(_ position: SourcePosition?) -> String {
    position.map { "\($0.file):\($0.line)" } ?? ""
  }

  /// A field alone implements nothing: something must ask for it.
  func isImplemented(_ id: String) -> Bool { targets[id]?.contains { $0.kind != "field" } ?? false }

  /// Ids without an implementation, and ids that the catalogue does not have, with where they are named.
  func failures(_ items: CatalogueItems) -> (unmapped: [String], unknown: [(id: String, place: String)]) {
    let known = Set(items.ids)
    let unknown = targets.keys.filter { !known.contains($0) }.sorted().map { id in
      (id, targets[id]?.first.map { $0.place.isEmpty ? $0.name : $0.place } ?? "")
    }
    return (items.ids.filter { !isImplemented($0) }, unknown)
  }
}
