import Testing

/// Two arrangements of the same exports must give the same reports but for source positions.
enum SameFacts {
  /// The columns that may differ.
  private static let positions = ["source_file", "source_line", "source_column"]

  static func expect(_ first: String, _ second: String, in scratch: ScratchFolder) throws {
    try SimulatedWorld.audit(first, out: "first-reports", scratch)
    try SimulatedWorld.audit(second, out: "second-reports", scratch)
    for name in ["handoffs.csv", "sla.csv", "rules.csv", "fields.csv"] {
      #expect(try scratch.text("first-reports/\(name)") == scratch.text("second-reports/\(name)"), "\(name)")
    }
    let (a, b) = (
      CSVTable(try scratch.text("first-reports/findings.csv")),
      CSVTable(try scratch.text("second-reports/findings.csv"))
    )
    #expect(withoutPositions(a) == withoutPositions(b))
  }

  private static func withoutPositions(_ table: CSVTable) -> [[String: String]] {
    table.rows.map { row in row.filter { !positions.contains($0.key) } }
  }
}
