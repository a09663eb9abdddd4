import HandoffConfig
import HandoffModel

/// The names of what columns of declared tables can show.
enum TableVocabulary {
  static let handoff: [String: HandoffContent] = [
    "segment": .segment, "signed_on": .signedOn, "score": .score, "grade": .grade, "coverage": .coverage,
    "completeness": .dimension(.completeness), "timing": .dimension(.timing), "playbook": .dimension(.playbook),
    "capped": .capped, "completion": .completion, "total_lost": .pointsLost, "findings": .findingCount,
    "core_missed": .coreMissed,
  ]

  static let finding: [String: FindingContent] = [
    "rule": .rule, "title": .title, "dimension": .dimension, "severity": .severity, "outcome": .outcome,
    "reason": .reason, "credit": .credit, "credit_parts": .creditParts, "points_lost": .pointsLost,
    "own_loss": .ownLoss, "measured": .measured,
  ]

  static let group: [String: GroupContent] = [
    "group": .name, "handoffs": .handoffs, "judged": .judged, "mean_score": .meanScore,
    "mean_completeness": .meanDimension(.completeness), "mean_timing": .meanDimension(.timing),
    "mean_playbook": .meanDimension(.playbook), "capped": .capped,
  ]

  static let outcome: [String: OutcomeContent] = [
    "measure": .measure, "group": .group, "handoffs": .handoffs, "events": .events, "value": .value,
  ]

  static let handoffNames =
    Array(handoff.keys) + ["{field: NAME}", "{outcome: RULE}", "{credit: RULE}", "{measured: RULE}"]
  static let findingNames = Array(handoff.keys) + Array(finding.keys) + ["{field: NAME}"]
  static let groupNames = Array(group.keys) + Grade.allCases.map { "{grade: \($0.rawValue)}" }

  /// A column that shows none of these.
  static func unknown(_ column: TableSpec.Column, _ names: [String]) -> ConfigurationError {
    let written = column.argument.map { "{\(column.source): \($0)}" } ?? column.source
    return ConfigurationError(
      .unknown(
        LocalizedText(
          en: "content of the column `\(column.header)`:", es: "contenido de la columna `\(column.header)`:"),
        written, at: column.position, candidates: names))
  }
}
