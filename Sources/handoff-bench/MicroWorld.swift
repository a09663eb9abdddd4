import Foundation

/// A small folder of exports with the rules that read it: worlds that differ in one thing cost that thing apart.
struct MicroWorld {
  enum Columns {
    case texts
    case dates
  }

  static let handoffs = 50_000
  /// Columns beside the id, the signature and the segment.
  static let columns = 20
  static let activitiesPerHandoff = 8

  let name: String
  var columns: Columns?
  /// Whether a rule reads each of the columns, once or twice.
  var rulesPerColumn = 0
  var hasActivities = false

  /// Writes the folder `name` below another, unless it is there.
  func write(below folder: String) throws -> String {
    let path = "\(folder)/\(name)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Data(deals.utf8).write(to: URL(fileURLWithPath: "\(path)/deals.csv"))
    if hasActivities { try Data(activities.utf8).write(to: URL(fileURLWithPath: "\(path)/activities.csv")) }
    try Data(workspace.utf8).write(to: URL(fileURLWithPath: "\(path)/workspace.yaml"))
    try Data(rules.utf8).write(to: URL(fileURLWithPath: "\(path)/rules.yaml"))
    return path
  }

  private var names: [String] { columns == nil ? [] : (1...Self.columns).map { "column_\($0)" } }

  private var deals: String {
    var text = (["id", "signed", "owner"] + names).joined(separator: ",") + "\n"
    for row in 0..<Self.handoffs {
      text += "D\(row),2026-0\(row % 6 + 1)-1\(row % 10)T09:00:00Z,Owner \(row % 50)"
      for column in 0..<names.count {
        switch columns {
        case .texts: text += (row + column) % 7 == 0 ? "," : ",What the customer said in meeting \((row + column) % 97)"
        case .dates: text += ",2026-0\((row + column) % 6 + 1)-2\(row % 10)T1\(column % 10):30:00Z"
        case nil: break
        }
      }
      text += "\n"
    }
    return text
  }

  private var activities: String {
    var text = "activity,deal,at\n"
    for row in 0..<(Self.handoffs * Self.activitiesPerHandoff) {
      text += "A\(row),D\(row * 7919 % Self.handoffs),2026-0\(row % 6 + 1)-1\(row % 10)T1\(row % 10):00:00Z\n"
    }
    return text
  }

  private var workspace: String {
    var text = """
      as_of: 2026-06-30
      rules: [rules.yaml]
      sources:
        - table: deals
          file: deals.csv
          columns:
            deal_id: id
            signed_at: signed
            cs_owner: owner

      """
    for name in names { text += "      micro_\(name): \(name)\n" }
    if hasActivities {
      text += "  - {table: activities, file: activities.csv, columns: {activity_id: activity, deal_id: deal, at: at}}\n"
    }
    return text
  }

  private var rules: String {
    let type = columns == .dates ? "instant" : "text"
    var text = "fields:\n  - {name: unused, table: deals, type: text, label: {en: Unused, es: Sin uso}}\n"
    for name in names {
      text += "  - {name: micro_\(name), table: deals, type: \(type), label: {en: \(name), es: \(name)}}\n"
    }
    text += "scoring:\n  groups: []\n  completion: {milestones: [rule-0-owner], alarm: 0}\nrules:\n"
    text += rule("rule-0-owner", "filled: {field: cs_owner}")
    for turn in 0..<rulesPerColumn {
      for (position, name) in names.enumerated() {
        text += rule("rule-\(turn)-\(position)", "filled: {field: micro_\(name)}")
      }
    }
    if hasActivities { text += rule("any-activity", "at_least: {count: 1, of: {table: activities}}") }
    return text
  }

  private func rule(_ id: String, _ check: String) -> String {
    """
      - id: \(id)
        title: {en: \(id), es: \(id)}
        rationale: {en: r, es: r}
        action: {en: a, es: a}
        dimension: completeness
        severity: minor
        weight: 1
        \(check)

    """
  }
}
