/// The file of one record type in one dialect: its name, and its columns under their headers in file order.
struct TableLayout<Column: ExportColumn>: Sendable {
  struct Entry: Sendable {
    let header: String
    let column: Column
  }

  /// The canonical table that the file feeds.
  let table: String
  let file: String
  /// Whether the company made up the object, so that no preset can know its headers.
  let isCustom: Bool
  let entries: [Entry]

  init(table: String, file: String, isCustom: Bool = false, _ entries: [(header: String, column: Column)]) {
    self.table = table
    self.file = file
    self.isCustom = isCustom
    self.entries = entries.map { Entry(header: $0.header, column: $0.column) }
  }

  /// A file whose headers are the canonical names; a column without one is left out.
  init(canonical table: String, file: String, _ columns: [Column]) {
    self.table = table
    self.file = file
    isCustom = false
    entries = columns.compactMap { column in column.field.map { Entry(header: $0, column: column) } }
  }

  var header: [String] { entries.map(\.header) }
}
