import HandoffModel

/// Settles which of several columns with the very same header feeds a field: the first that holds something at the beginning of
/// the file. Where it is blank the others stand in for it; whether they say the same is checked while the file is read.
struct TwinColumns {
  /// A column that must say the same as the one that feeds the field, or nothing.
  struct Echo: Sendable {
    /// From 0.
    let column: Int
    let address: String
    /// The column that feeds the field, from 0.
    let speaking: Int
    let field: String
  }

  private(set) var columns: [SourceColumn]
  private(set) var echoes: [Echo] = []

  /// What the workspace names is settled and has no echo.
  init(_ columns: [SourceColumn], sample: FileSample, catalogue: FieldCatalogue) {
    self.columns = columns
    let addresses = HeaderAddresses(sample.headers)
    for (position, column) in columns.enumerated() {
      guard let field = column.field, column.recognisedBy != "workspace" else { continue }
      let name = catalogue[field].name
      let twins = addresses.twins(of: position).filter { columns[$0].field == nil }
      guard !twins.isEmpty else { continue }
      let all = ([position] + twins).sorted()
      let speaking = all.first { !sample.values(ofColumn: $0).isEmpty } ?? position
      if speaking != position { move(field, from: position, to: speaking) }
      echoes += all.filter { $0 != speaking }.map {
        Echo(column: $0, address: addresses.addresses[$0], speaking: speaking, field: name)
      }
    }
  }

  private mutating func move(_ field: FieldID, from: Int, to: Int) {
    let evidence = columns[from].recognisedBy
    columns[from] = SourceColumn(
      header: columns[from].header, position: from + 1, field: nil, recognisedBy: "")
    columns[to] = SourceColumn(header: columns[to].header, position: to + 1, field: field, recognisedBy: evidence)
  }

  static func conflict(_ first: String, _ second: String, field: String, line: Int) -> InputError {
    InputError(
      .duplicateHeader, line: line,
      en:
        "two columns with the same header hold different values, so which of them is `\(field)` is open; write `\(field): \"\(first)\"` or `\(field): \"\(second)\"` under `columns:` of this source",
      es:
        "dos columnas con el mismo encabezado tienen valores distintos y no se sabe cuál es `\(field)`; escriba `\(field): \"\(first)\"` o `\(field): \"\(second)\"` en `columns:` de esta fuente"
    )
  }
}
