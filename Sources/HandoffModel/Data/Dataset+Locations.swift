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

  /// What the cell of an origin says in its file; nil where it points at no cell, or texts were not kept. Blank cells are
  /// empty.
  public func text(of origin: CellOrigin) -> String? {
    guard let cellTexts, origin.row >= 0, let table = table(origin.table), Int(origin.row) < table.rowCount else {
      return nil
    }
    let row = Int(origin.row)
    let file = Int(table.files[row])
    let own = table.positions.isEmpty ? 0 : Int(table.positions[row])
    let fed = origin.field.flatMap { field in files[file].columns.first { $0.field == field }?.position }
    guard let position = own > 0 ? own : fed else { return nil }
    return cellTexts.text(file: file, line: table.lines[row], position: position)
  }
}
