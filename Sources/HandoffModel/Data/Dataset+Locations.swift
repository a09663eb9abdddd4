extension Dataset {
  /// The file, line and column of a cell origin; nil where it points at nothing.
  public func location(of origin: CellOrigin) -> SourceLocation? {
    guard origin.row >= 0, let table = table(origin.table), Int(origin.row) < table.rowCount else { return nil }
    let row = Int(origin.row)
    let file = files[Int(table.files[row])]
    let position = table.positions.isEmpty ? 0 : Int(table.positions[row])
    let column = position > 0 ? file.header(at: position) : origin.field.flatMap { file.header(of: $0) } ?? ""
    return SourceLocation(file: file.name, line: Int(table.lines[row]), column: column)
  }
}
