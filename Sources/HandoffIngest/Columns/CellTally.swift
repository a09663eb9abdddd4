import HandoffModel

/// Counts cells of one kind and keeps where the first of them stand.
struct CellTally: Sendable {
  private(set) var count = 0
  private(set) var rows: [Int] = []

  /// How many places are kept: enough to look at, few enough to print.
  private static let limit = 5

  mutating func add(row: Int) {
    count += 1
    if rows.count < Self.limit { rows.append(row) }
  }

  /// The remark that tells of them; nil where there are none. Its lines are rows until the file's lines are known.
  func remark(_ id: String, isUnreadable: Bool = false, en: String, es: String) -> ColumnRemark? {
    guard count > 0 else { return nil }
    return ColumnRemark(
      id: id, count: count, message: LocalizedText(en: en, es: es), isUnreadable: isUnreadable, lines: rows.sorted())
  }

  func remark(_ reason: RejectReason, isUnreadable: Bool = false, en: String, es: String) -> ColumnRemark? {
    remark(reason.rawValue, isUnreadable: isUnreadable, en: en, es: es)
  }
}
