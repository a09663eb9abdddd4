import TestSupport

@testable import HandoffIngest

/// A small random set of exports with everything that can go wrong with rows: copies, contradictions, missing
/// and unknown keys, deals that are not won, dates that are late, missing or unreadable.
struct SmallWorld {
  /// Header and rows per table.
  private(set) var tables: [(name: String, rows: [[String]])] = []

  init(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    func some(_ values: [String], _ random: inout SeededGenerator) -> String { random.pick(values) }
    let deals = ["D1", "D2", "D3", "D4", "D5", "D6", "", "TBD"]
    let accounts = ["A1", "A2", "A3", "A4", "", "A9"]
    let contacts = ["C1", "C2", "C3", "", "C9"]
    let users = ["U1", "U2", "U3", ""]
    let days = [
      "2026-03-02", "2026-03-02T10:00:00Z", "2026-03-09", "2026-04-01", "2026-06-01", "2027-01-01", "", "TBD",
    ]
    let texts = ["", "TBD", "none", "Reduce churn by 20 %", "Acme", "Faster billing"]
    func rows(_ count: Int, _ row: (inout SeededGenerator) -> [String]) -> [[String]] {
      var rows: [[String]] = []
      for _ in 0..<random.below(count) {
        // One row in five is a copy of an earlier one.
        if !rows.isEmpty, random.below(5) == 0 {
          rows.append(random.pick(rows))
        } else {
          rows.append(row(&random))
        }
      }
      return rows
    }
    add(
      "deals",
      [
        "deal_id", "account_id", "ae", "cs_owner", "close_date", "is_won", "is_deleted", "deal_type",
        "use_case",
      ],
      [["D0", "A1", "U1", "U2", "2026-03-02", "true", "false", "new", "x"]]
        + rows(14) { random in
          [
            some(deals, &random), some(accounts, &random), some(users, &random), some(users, &random),
            some(days + ["soon"], &random),
            some(["true", "true", "true", "false", ""], &random),
            some(["false", "false", "false", "true"], &random),
            some(["New Business", "Renewal", "", "Pilot"], &random), some(texts, &random),
          ]
        })
    add(
      "accounts", ["account_id", "account_name", "employees"],
      rows(8) { random in
        [some(accounts, &random), some(["Acme", "Zenith"], &random), some(["10", "200", "many"], &random)]
      })
    add(
      "contacts", ["contact_id", "account_id"],
      rows(8) { random in [some(contacts, &random), some(accounts, &random)] })
    add(
      "activities",
      [
        "activity_id", "deal_id", "account_id", "contact_id", "at", "subject", "owner_id", "direction",
        "is_done",
      ],
      rows(30) { random in
        [
          some(["1", "2", "3", "4", "5", "6", "7", "8", "9", ""], &random), some(deals, &random),
          some(accounts, &random),
          some(contacts, &random), some(days + ["soon"], &random),
          some(["Kickoff", "Handoff meeting", "QBR", "hello", ""], &random),
          some(users + ["U9"], &random), some(["Inbound", "", ""], &random),
          some(["true", "false", ""], &random),
        ]
      })
    add(
      "milestones", ["milestone_id", "deal_id", "name", "done_at"],
      rows(10) { random in
        [
          some(["1", "2", "3", ""], &random), some(deals, &random),
          some(["Kickoff", "Go-live", "Other thing"], &random), some(days, &random),
        ]
      })
    add(
      "usage", ["account_id", "period_start", "active_users"],
      rows(10) { random in
        [
          some(accounts, &random), some(["2026-03-01", "2026-04-01", "2026-09-01", ""], &random),
          "\(random.below(4))",
        ]
      })
    add(
      "users", ["user_id", "role"],
      rows(6) { random in [some(users, &random), some(["CSM", "Account Executive", ""], &random)] })
  }

  private mutating func add(_ name: String, _ header: [String], _ rows: [[String]]) {
    tables.append((name, [header] + rows))
  }

  /// One file per table.
  var files: [(name: String, text: String)] {
    tables.map { (name: "\($0.name).csv", text: CSVText.text($0.rows)) }
  }

  /// The same rows in another order, cut into one to three files per table.
  func shuffledFiles(seed: Int) -> [(name: String, text: String)] {
    var random = SeededGenerator(seed: UInt64(seed))
    return tables.flatMap { table -> [(name: String, text: String)] in
      let rows = Array(table.rows.dropFirst()).shuffled(using: &random)
      let parts = 1 + random.below(3)
      return (0..<parts).map { part in
        let own = rows.enumerated().filter { $0.offset % parts == part }.map(\.element)
        return (name: "part\(part)/\(table.name).csv", text: CSVText.text([table.rows[0]] + own))
      }
    }
  }
}
