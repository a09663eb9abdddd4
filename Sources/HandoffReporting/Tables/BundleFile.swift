import HandoffModel

/// The files of an audit bundle, with the columns of those that are tables.
public enum BundleFile: String, CaseIterable, Sendable {
  case agreement = "agreement.csv"
  case associations = "associations.csv"
  case cohort = "cohort.csv"
  case dictionary = "data_dictionary.csv"
  case effects = "effects.csv"
  case facts = "report.json"
  case fields = "fields.csv"
  case findings = "findings.csv"
  case firstValue = "first_value.csv"
  case gitlab = "gl-code-quality-report.json"
  case handoffs = "handoffs.csv"
  case junit = "junit.xml"
  case manifest = "manifest.json"
  case measures = "measures.csv"
  case page = "report.html"
  case readings = "readings.csv"
  case rejected = "rejected.csv"
  case report = "report.md"
  case retention = "retention.csv"
  case rules = "rules.csv"
  case sarif = "report.sarif"
  case sla = "sla.csv"
  case summary = "summary.txt"

  /// The folder of the charts, with files `<chart>.svg` and `<chart>.vl.json`.
  public static let chartFolder = "charts"

  /// In file order; empty for what is no table. Names are permanent, further columns come last.
  public var columns: [String] {
    switch self {
    case .agreement: ["analysis", "subject", "first", "second", "n", "value", "lo", "hi", "unit", "status"]
    case .associations:
      [
        "analysis", "outcome", "exposure", "segment", "cohort", "estimator", "value", "lo", "hi", "unit", "p", "q",
        "n1",
        "n0", "events", "horizon", "landmark", "status", "grade", "measure_id",
      ]
    case .cohort:
      [
        "deal_id", "account_id", "segment", "entry_on", "exit_on", "days", "event", "returned", "first_value_days",
        "score",
        "grade", "excluded", "acv", "currency", "churn_reason", "failed_rules",
      ]
    case .dictionary: ["file", "column", "type", "unit", "description_en", "description_es"]
    case .effects:
      [
        "rule_id", "n", "failed", "events", "hazard_ratio", "ci_low", "ci_high", "p_value", "q_value",
        "risk_difference",
        "rd_low", "rd_high", "grade",
      ]
    case .firstValue, .retention:
      ["group", "day", "at_risk", "events", "censored", "estimate", "ci_low", "ci_high"]
    case .fields:
      [
        "field_id", "section", "segment", "n", "filled", "placeholder", "blank", "invalid", "not_exported",
        "filled_pct", "ci_low", "ci_high",
      ]
    case .findings:
      [
        "deal_id", "rule_id", "dimension", "severity", "outcome", "credit", "expected", "found",
        "points_lost",
        "own_loss", "source_file", "source_line", "source_column", "message", "fingerprint", "baseline", "first_seen",
      ]
    case .handoffs:
      [
        "deal_id", "deal_name", "account_id", "segment", "ae", "csm", "signed_on", "as_of", "status", "score",
        "grade", "coverage_pct", "completeness", "timing", "playbook", "completeness_weight", "timing_weight",
        "playbook_weight", "capped", "completion", "points_lost", "findings", "worst_rule", "next_step",
        "needs_action",
      ]
    case .measures:
      [
        "measure_id", "title", "cut", "group", "n", "unit", "value", "ci_low", "ci_high", "target", "verdict",
        "catalogue",
      ]
    case .readings:
      [
        "row", "deal_id", "stratum", "weight", "auditor", "fields_complete", "context_sufficient", "auditor_grade",
        "auditor_score", "score", "grade", "completeness", "score_says_complete", "score_says_sufficient", "differs",
        "sheet", "sheet_line", "note",
      ]
    case .rejected:
      ["file", "line", "byte_offset", "column", "deal_id", "reason_id", "reason", "how_to_fix"]
    case .rules:
      [
        "rule_id", "title", "dimension", "severity", "weight", "evaluated", "met_or_satisfied",
        "late_or_partial",
        "overdue_or_violated", "pending", "not_applicable", "unknown", "invalid", "failed_pct", "ci_low",
        "ci_high",
        "points_lost", "share_of_loss", "catalogue",
      ]
    case .sla:
      [
        "deal_id", "rule_id", "start_event", "start_at", "end_event", "end_at", "unit", "elapsed", "limit",
        "target", "outcome", "whole_days",
      ]
    case .facts, .gitlab, .junit, .manifest, .page, .report, .sarif, .summary: []
    }
  }

  public var isTable: Bool { !columns.isEmpty }

  /// Whether a file of that name, relative to its bundle, can be ours: a folder of any other is left alone.
  static func isOwn(_ name: String) -> Bool {
    if allCases.contains(where: { $0.rawValue == name }) { return true }
    if name.hasPrefix(DeclaredTable.folder + "/") { return name.hasSuffix(".csv") }
    return name.hasPrefix(chartFolder + "/") && (name.hasSuffix(".svg") || name.hasSuffix(".vl.json"))
  }

  /// The header line of a table; nothing for what is none.
  public var header: [UInt8] {
    isTable ? [UInt8](text: columns.joined(separator: ",") + "\n") : []
  }
}
