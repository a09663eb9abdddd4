/// The file of one record type in one dialect: its name, and its columns under their headers in file order.
struct TableLayout<Column: ExportColumn>: Sendable {
  struct Entry: Sendable {
    let header: String
    let column: Column
    /// Whether the company made up the field, so that no preset can know its header.
    let isOwn: Bool
  }

  /// The canonical table that the file feeds.
  let table: String
  let file: String
  /// Whether another system than the CRM wrote it, under canonical names.
  let isPlain: Bool
  let entries: [Entry]

  /// Columns that the CRM brings, then those that the company added to it.
  init(
    table: String, file: String, _ standard: [(header: String, column: Column)] = [],
    own: [(header: String, column: Column)] = []
  ) {
    self.table = table
    self.file = file
    isPlain = false
    entries =
      standard.map { Entry(header: $0.header, column: $0.column, isOwn: false) }
      + own.map { Entry(header: $0.header, column: $0.column, isOwn: true) }
  }

  /// A file whose headers are the canonical names; a column without one is left out.
  init(canonical table: String, file: String, _ columns: [Column]) {
    self.table = table
    self.file = file
    isPlain = true
    entries = columns.compactMap { column in
      column.field.map { Entry(header: $0, column: column, isOwn: false) }
    }
  }

  var header: [String] { entries.map(\.header) }
}
