import HandoffModel

/// Notes about columns that a reader should know: cells that could not be read, columns never used, date orders decided.
enum ColumnNotes {
  static func notes(_ sources: [SourceFile], catalogue: FieldCatalogue) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    for source in sources {
      for column in source.columns where column.counts.total > 0 {
        if column.counts[.invalid] > 0 {
          notes.append(
            Diagnostic(
              id: "unreadable-cells", file: source.name, column: column.header, count: column.counts[.invalid],
              message: LocalizedText(
                en: "cells cannot be read as \(type(column, catalogue))",
                es: "celdas no se pueden leer como \(type(column, catalogue))")))
        }
        if source.table == .deals, column.counts[.blank] == column.counts.total {
          notes.append(
            Diagnostic(
              id: "never-used", file: source.name, column: column.header, count: column.counts.total,
              message: LocalizedText(
                en: "rows, all of them blank: the column is never used",
                es: "filas, todas en blanco: la columna nunca se usa")))
        }
      }
    }
    return notes
  }

  private static func type(_ column: SourceColumn, _ catalogue: FieldCatalogue) -> String {
    column.field.map { catalogue[$0].type.rawValue } ?? ""
  }
}
