import HandoffConfig
import HandoffModel

/// Settles which of several columns with the very same header feeds a field: the only one that holds anything. Whether the
/// others are empty to the end is checked while the file is read.
struct TwinColumns {
  /// A column that must stay empty for another to stand for its header.
  struct Silent: Sendable {
    /// From 0.
    let column: Int
    let address: String
    let field: String
  }

  private(set) var columns: [SourceColumn]
  private(set) var silent: [Silent] = []

  /// Throws where two of them hold something within the sample; what the workspace names is settled.
  init(
    _ columns: [SourceColumn], sample: FileSample, catalogue: FieldCatalogue, explicit: [Workspace.ColumnMapping]
  ) throws(InputError) {
    self.columns = columns
    let addresses = HeaderAddresses(sample.headers)
    for (position, column) in columns.enumerated() {
      guard let field = column.field, column.recognisedBy != "workspace" else { continue }
      let name = catalogue[field].name
      let twins = addresses.twins(of: position).filter { columns[$0].field == nil }
      guard !twins.isEmpty else { continue }
      let all = ([position] + twins).sorted()
      let filled = all.filter { !sample.values(ofColumn: $0).isEmpty }
      guard filled.count < 2 else {
        throw Self.conflict(addresses.addresses[filled[0]], addresses.addresses[filled[1]], field: name, line: 1)
      }
      let speaking = filled.first ?? position
      if speaking != position { move(field, from: position, to: speaking) }
      silent += all.filter { $0 != speaking }.map {
        Silent(column: $0, address: addresses.addresses[$0], field: name)
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
        "two columns with the same header hold values, so which of them is `\(field)` is open; write `\(field): \"\(first)\"` or `\(field): \"\(second)\"` under `columns:` of this source",
      es:
        "dos columnas con el mismo encabezado tienen valores y no se sabe cuál es `\(field)`; escriba `\(field): \"\(first)\"` o `\(field): \"\(second)\"` en `columns:` de esta fuente"
    )
  }
}
