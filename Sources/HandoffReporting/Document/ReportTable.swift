/// A table of a report, already cut to what a reader can take in.
public struct ReportTable: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable {
    case leading
    case trailing
  }

  public struct Column: Hashable, Sendable {
    public let title: String
    public let alignment: Alignment

    public init(_ title: String, _ alignment: Alignment = .leading) {
      self.title = title
      self.alignment = alignment
    }
  }

  /// Longer tables are cut, with a pointer to the file that has every row.
  public static let rowLimit = 25

  public let columns: [Column]
  public let rows: [[ReportText]]
  /// Said below the table, such as how many rows were left out and where they are.
  public let note: ReportText?

  /// A row with fewer cells than there are columns ends in empty ones; further cells are dropped.
  public init(columns: [Column], rows: [[ReportText]], note: ReportText? = nil) {
    self.columns = columns
    self.rows = rows.map { row in
      Array(row.prefix(columns.count))
        + [ReportText](repeating: ReportText(), count: max(0, columns.count - row.count))
    }
    self.note = note
  }
}
