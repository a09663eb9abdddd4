import HandoffConfig
public import HandoffModel
import HandoffRules

/// `rules diff`: the same exports under two sets of rules.
public enum DiffPipeline {
  /// Movers by the size of their change, then id; then rules by how many verdicts they change.
  public static func run(
    _ before: RunOptions, _ after: RunOptions, limit: Int, language: Language
  ) throws(Failure) -> String {
    let old = try DealVerdicts(before)
    let new = try DealVerdicts(after)
    var movers: [Mover] = []
    var changes: [String: Int] = [:]
    for handoff in old.handoffs {
      guard let other = new.handoff(handoff.dealID) else { continue }
      let changed = changedRules(handoff, other, old: old, new: new)
      for rule in changed { changes[rule, default: 0] += 1 }
      if handoff.score != other.score || !changed.isEmpty {
        movers.append(Mover(dealID: handoff.dealID, before: handoff.score, after: other.score, rules: changed))
      }
    }
    movers.sort { ($1.size, $0.dealID) < ($0.size, $1.dealID) }
    return text(movers, changes, total: old.handoffs.count, limit: max(0, limit), language: language)
  }

  private struct Mover {
    let dealID: String
    let before: Int?
    let after: Int?
    let rules: [String]

    var size: Int { abs((after ?? 0) - (before ?? 0)) }
  }

  /// Rules of either set whose outcome is another; one that only one set has changed where it judges.
  private static func changedRules(
    _ a: DealVerdicts.Handoff, _ b: DealVerdicts.Handoff, old: DealVerdicts, new: DealVerdicts
  ) -> [String] {
    var changed: [String] = []
    for (column, rule) in old.rules.enumerated() {
      let other = new.outcome(deal: b.dealID, rule: rule.id)
      if other.map({ $0 != a.outcomes[column] }) ?? a.outcomes[column].isJudged { changed.append(rule.id) }
    }
    for (column, rule) in new.rules.enumerated() where old.outcome(deal: a.dealID, rule: rule.id) == nil {
      if b.outcomes[column].isJudged { changed.append(rule.id) }
    }
    return changed
  }

  private static func text(
    _ movers: [Mover], _ changes: [String: Int], total: Int, limit: Int, language: Language
  ) -> String {
    let moved = movers.count { $0.before != $0.after }
    let verdicts = movers.count { !$0.rules.isEmpty }
    var lines = [
      LocalizedText(
        en: "\(moved) of \(total) handoffs change their score, \(verdicts) a verdict",
        es: "\(moved) de \(total) handoffs cambian de puntaje, \(verdicts) de veredicto")[language]
    ]
    for mover in movers.prefix(limit) {
      let rules = mover.rules.prefix(3).joined(separator: ", ") + (mover.rules.count > 3 ? ", …" : "")
      lines.append("  \(mover.dealID)  \(points(mover.before)) -> \(points(mover.after))  \(rules)")
    }
    if movers.count > limit {
      lines.append(
        LocalizedText(en: "  \(movers.count - limit) more", es: "  \(movers.count - limit) más")[language])
    }
    let ranked = changes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if !ranked.isEmpty {
      lines.append(LocalizedText(en: "verdicts changed by rule:", es: "veredictos cambiados por regla:")[language])
    }
    for (rule, count) in ranked.prefix(limit) { lines.append("  \(rule)  \(count)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func points(_ tenths: Int?) -> String { tenths.map { "\($0 / 10).\($0 % 10)" } ?? "-" }
}
