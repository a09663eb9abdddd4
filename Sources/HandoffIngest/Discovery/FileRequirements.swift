import HandoffModel

/// The columns without which a file of a table is of no use.
struct FileRequirements {
  let catalogue: FieldCatalogue

  /// Each entry: at least one of these fields must be there.
  private static func alternatives(_ table: TableName) -> [[String]] {
    switch table {
    case .accounts: [["account_id"]]
    case .activities: [["deal_id", "account_id", "contact_id"], ["at", "done_at", "start_at", "due_date"]]
    case .churn: [["account_id"], ["churned_at"]]
    case .commitments: [["deal_id", "account_id"], ["type", "description"]]
    case .contactRoles: [["deal_id"], ["role"]]
    case .contacts: [["contact_id"]]
    case .csAccounts: [["account_id", "deal_id"], ["cs_account_id", "health_score", "onboarding_stage", "plan_name"]]
    case .deals: [["deal_id"], ["signed_at", "won_at", "close_date"]]
    case .fieldHistory: [["deal_id", "account_id"], ["field"], ["changed_at"]]
    case .invoices: [["deal_id", "account_id"], ["issued_at"]]
    case .milestones: [["deal_id", "account_id"], ["name"]]
    case .stageHistory: [["deal_id"], ["stage"], ["changed_at"]]
    case .subscriptions: [["account_id"]]
    case .surveys: [["account_id", "deal_id"]]
    case .tasks: [["deal_id", "account_id"], ["name"]]
    case .usage: [["account_id"]]
    case .users: [["user_id"]]
    }
  }

  /// Whether a row of the table says nothing without a date.
  static func needsDate(_ table: TableName) -> Bool { table == .activities || table == .churn }

  /// The first requirement that a set of fields does not meet; nil where all are met.
  func missing(_ table: TableName, fields: Set<FieldID>) -> [String]? {
    Self.alternatives(table).first { names in
      !names.contains { name in catalogue.id(table, name).map(fields.contains) ?? false }
    }
  }

  /// Whether a file that nobody named looks like the table: an id and a date alone are in every export.
  func isTypical(_ table: TableName, fields: Set<FieldID>) -> Bool {
    guard table == .deals else { return true }
    return ["is_won", "stage", "amount", "acv"].contains { name in
      catalogue.id(.deals, name).map(fields.contains) ?? false
    }
  }

  /// Refuses files that lack a required column, and an input without deals.
  func check(_ plans: [FilePlan]) throws(InputError) {
    for plan in plans {
      guard let missing = missing(plan.table, fields: Set(plan.columns.compactMap(\.field))) else { continue }
      let headers = plan.columns.map(\.header)
      let nearest = missing.flatMap { Spelling.nearest(to: $0, among: headers) }
      let names = missing.map { "`\($0)`" }
      let shown = (nearest.isEmpty ? Array(headers.prefix(8)) : Array(nearest.prefix(3))).map { "`\($0)`" }.joined(
        separator: ", ")
      throw InputError(
        .missingRequiredColumn, file: plan.name, line: 1,
        en:
          "no column for \(names.joined(separator: " or ")) of \(plan.table.rawValue); \(nearest.isEmpty ? "the file has" : "nearest:") \(shown). Map it in workspace.yaml under `columns:`",
        es:
          "no hay columna para \(names.joined(separator: " o ")) de \(plan.table.rawValue); \(nearest.isEmpty ? "el archivo tiene" : "las más parecidas:") \(shown). Asígnela en workspace.yaml en `columns:`"
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
