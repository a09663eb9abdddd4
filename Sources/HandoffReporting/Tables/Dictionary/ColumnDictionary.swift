/// The meanings of the columns of every table: a name means the same wherever it stands, unless a table says otherwise.
enum ColumnDictionary {
  /// Nil for a column that nobody described, which a test finds.
  static func meaning(of column: String, in file: BundleFile) -> ColumnMeaning? {
    special["\(file.rawValue)/\(column)"] ?? shared[column]
  }

  /// Of the cells of a table, in the order of its columns; a column that nobody described holds texts.
  static func kinds(of file: BundleFile) -> [CellKind] {
    file.columns.map { meaning(of: $0, in: file)?.kind ?? .text }
  }

  private static let shared = byName(
    handoffColumns + findingColumns + clockColumns + populationColumns + outcomeColumns + curveColumns
      + humanAuditColumns)
  private static let special = byName(specialColumns)

  /// The first of equal names.
  private static func byName(_ meanings: [ColumnMeaning]) -> [String: ColumnMeaning] {
    Dictionary(meanings.map { ($0.name, $0) }) { first, _ in first }
  }
}
