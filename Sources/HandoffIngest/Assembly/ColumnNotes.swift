import HandoffModel

/// Notes about columns that a reader should know: cells that could not be read, columns never used, date orders decided.
enum ColumnNotes {
  static func notes(_ sources: [SourceFile], catalogue: FieldCatalogue) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    for source in sources {
      for column in source.columns where column.counts.total > 0 || !column.remarks.isEmpty {
        let remarks = column.remarks.filter { !isPlain($0) }
        let unreadable = column.counts[.invalid] - remarks.filter(\.isUnreadable).map(\.count).reduce(0, +)
        if unreadable > 0 {
          notes.append(
            Diagnostic(
              id: "unreadable-cells", file: source.name, column: column.header, count: unreadable,
              message: LocalizedText(
                en: "cells cannot be read as \(type(column, catalogue).en)",
                es: "celdas no se pueden leer como \(type(column, catalogue).es)")))
        }
        notes += remarks.map { remark in
          Diagnostic(
            id: remark.id, file: source.name, column: column.header, count: remark.count, message: remark.message)
        }
        if source.table == .deals, column.counts.total > 0, column.counts[.blank] == column.counts.total {
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

  /// Whether a remark says no more than that cells cannot be read.
  private static func isPlain(_ remark: ColumnRemark) -> Bool {
    [RejectReason.badDate.rawValue, RejectReason.badNumber.rawValue, "bad-boolean"].contains(remark.id)
  }

  private static func type(_ column: SourceColumn, _ catalogue: FieldCatalogue) -> LocalizedText {
    column.field.map { catalogue[$0].type.words } ?? LocalizedText(en: "a value", es: "un valor")
  }
}
