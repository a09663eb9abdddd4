import HandoffConfig
import HandoffModel
import HandoffRules

/// `rules show`: the effective rules after packs, overrides and settings, with where each value came from.
public enum ShowPipeline {
  /// One rule or setting with its id, else everything that decides scores.
  public static func run(_ options: RunOptions, id: String?, isResolved: Bool) throws(Failure) -> String {
    let ruleSet = try RuleAuthoring.configuration(options).book.ruleSet
    guard let id else { return everything(ruleSet, isResolved: isResolved) }
    if let rule = ruleSet.rules.first(where: { $0.id == id }) {
      return ResolvedText.lines(of: rule.node, hasPlaces: isResolved).joined(separator: "\n") + "\n"
    }
    if let choice = ruleSet.settings.first(where: { $0.setting.id == id }) { return line(choice, isResolved: true) }
    let ids = ruleSet.rules.map(\.id) + ruleSet.settings.map(\.setting.id)
    throw Failure(
      ConfigurationError(
        .unknown(LocalizedText(en: "rule or setting", es: "nombre de regla o ajuste"), id, at: nil, candidates: ids)))
  }

  private static func everything(_ ruleSet: RuleSet, isResolved: Bool) -> String {
    var text = "settings:\n" + ruleSet.settings.map { "  " + line($0, isResolved: isResolved) }.joined()
    text += "scoring:\n"
    text += ResolvedText.lines(of: ruleSet.scoring.node, indent: 2, hasPlaces: isResolved).joined(separator: "\n")
    text += "\nrules:\n"
    for rule in ruleSet.rules {
      let lines = ResolvedText.lines(
        of: rule.node, without: ["title", "rationale", "action", "examples"], hasPlaces: isResolved)
      text += lines.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element + "\n" }.joined()
    }
    return text
  }

  private static func line(_ choice: SettingChoice, isResolved: Bool) -> String {
    let value = "\(choice.setting.id): \(choice.option)"
    guard isResolved else { return value + "\n" }
    let options = choice.setting.options.map(\.id).joined(separator: ", ")
    let place = choice.position ?? choice.setting.position
    let origin = choice.position == nil && choice.option == choice.setting.defaultOption ? "default, " : ""
    return "\(value)  # \(origin)\(place.file):\(place.line); one of \(options)\n"
  }
}
