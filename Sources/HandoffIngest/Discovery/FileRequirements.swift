import HandoffModel

/// The columns without which a file of a table is of no use.
struct FileRequirements {
  let catalogue: FieldCatalogue

  /// Each entry: at least one of these fields must be there.
  private static func alternatives(_ table: TableName) -> [[String]] {
    switch table {
    case .accounts: [["account_id", "account_name"]]
    case .activities:
      [
        ["deal_id", "account_id", "contact_id", "about", "deal_name", "account_name", "contact_name"],
        ["at", "done_at", "start_at", "due_date"],
      ]
    case .churn: [["account_id", "account_name"], ["churned_at"]]
    case .commitments: [["deal_id", "deal_name", "account_id", "account_name"], ["description", "kind"]]
    case .contactRoles: [["deal_id", "deal_name"], ["role"]]
    case .contacts: [["contact_id"]]
    case .csAccounts:
      [
        ["account_id", "account_name", "deal_id"],
        ["cs_account_id", "health_score", "health", "onboarding_stage", "plan_name"],
      ]
    case .deals: [["deal_id"], ["signed_at", "won_at", "close_date"]]
    case .fieldHistory: [["deal_id", "deal_name", "account_id", "account_name"], ["at"], ["field"]]
    case .invoices: [["deal_id", "deal_name", "account_id", "account_name"], ["issued_at"]]
    case .milestones: [["deal_id", "deal_name", "account_id", "account_name"], ["name"]]
    case .stageHistory: [["deal_id", "deal_name"], ["at"], ["stage"]]
    case .subscriptions: [["account_id", "account_name"]]
    case .surveys: [["account_id", "account_name", "deal_id", "deal_name"]]
    case .tasks: [["deal_id", "deal_name", "account_id", "account_name"], ["name"]]
    case .usage: [["account_id", "account_name"]]
    case .users: [["user_id"]]
    }
  }

  /// Whether a row of the table says nothing without a date.
  static func needsDate(_ table: TableName) -> Bool {
    switch table {
    case .activities, .churn, .fieldHistory, .invoices, .stageHistory: true
    case .accounts, .commitments, .contactRoles, .contacts, .csAccounts, .deals, .milestones, .subscriptions, .surveys,
      .tasks, .usage, .users:
      false
    }
  }

  /// The first requirement that a set of fields does not meet; nil where all are met.
  func missing(_ table: TableName, fields: Set<FieldID>) -> [String]? {
    Self.alternatives(table).first { names in
      !names.contains { name in catalogue.id(table, name).map(fields.contains) ?? false }
    }
  }

  /// Whether a file that nobody named looks like the table: an id and a date alone are in every export.
  func isTypical(_ table: TableName, fields: Set<FieldID>) -> Bool {
    let marks: [String]? =
      switch table {
      // A name alone stands in many reports: only a file's own name makes it one of customers.
      case .accounts: ["account_id"]
      case .csAccounts: ["cs_account_id", "health", "onboarding_stage"]
      case .deals: ["is_won", "status", "stage", "amount", "acv"]
      case .invoices: ["invoice_id", "paid_at"]
      case .activities, .churn, .commitments, .contactRoles, .contacts, .fieldHistory, .milestones, .stageHistory,
        .subscriptions, .surveys, .tasks, .usage, .users:
        nil
      }
    guard let marks else { return true }
    return marks.contains { name in catalogue.id(table, name).map(fields.contains) ?? false }
  }

  /// How columns that tell deals apart together can stand for an id; empty where there are not two such.
  private func jointKeyHint(_ plan: FilePlan) -> LocalizedText {
    let parts = ["deal_name", "account_name", "created_at", "close_date"].compactMap { name in
      catalogue.id(.deals, name).flatMap(plan.column).map { plan.columns[$0].header }
    }
    guard parts.count > 1 else { return .empty }
    let list = parts.map { "\"\($0)\"" }.joined(separator: ", ")
    return LocalizedText(
      en: "; best export the id, else name columns that together tell deals apart: `deal_id: [\(list)]`",
      es:
        "; lo mejor es exportar el identificador; si no, nombre columnas que juntas distingan los negocios: `deal_id: [\(list)]`"
    )
  }

  /// Refuses files that lack a required column, and an input without deals.
  func check(_ plans: [FilePlan]) throws(InputError) {
    for plan in plans {
      guard let missing = missing(plan.table, fields: plan.fields(catalogue)) else { continue }
      let headers = plan.columns.map(\.header)
      let nearest = missing.flatMap { Spelling.nearest(to: $0, among: headers) }
      // Names stand in for ids, but an id is what should be exported.
      let names = missing.filter { !$0.hasSuffix("_name") && $0 != "about" }.map { "`\($0)`" }
      let shown = (nearest.isEmpty ? Array(headers.prefix(8)) : Array(nearest.prefix(3))).map { "`\($0)`" }.joined(
        separator: ", ")
      let hint = missing == ["deal_id"] ? jointKeyHint(plan) : .empty
      throw InputError(
        .missingRequiredColumn, file: plan.name, line: 1,
        en:
          "no column for \(names.joined(separator: " or ")) of \(plan.table.rawValue); \(nearest.isEmpty ? "the file has" : "nearest:") \(shown). Map it in workspace.yaml under `columns:`\(hint.en)",
        es:
          "no hay columna para \(names.joined(separator: " o ")) de \(plan.table.rawValue); \(nearest.isEmpty ? "el archivo tiene" : "las más parecidas:") \(shown). Asígnela en workspace.yaml en `columns:`\(hint.es)"
      )
    }
    guard plans.contains(where: { $0.table == .deals }) else {
      let names = plans.map(\.name).joined(separator: ", ")
      throw InputError(
        .missingRequiredColumn,
        en:
          "none of the files is recognised as deals\(names.isEmpty ? "" : " (recognised: \(names))"); name the file in workspace.yaml under `sources:`",
        es:
          "ninguno de los archivos se reconoce como deals\(names.isEmpty ? "" : " (reconocidos: \(names))"); nombre el archivo en workspace.yaml en `sources:`"
      )
    }
  }
}
