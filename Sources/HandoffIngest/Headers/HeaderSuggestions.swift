import HandoffConfig
import HandoffModel

/// Fields that an unmapped header resembles: the nearest of every name, label and known header of fields that have no
/// column yet.
struct HeaderSuggestions {
  private static let limit = 3
  /// Unmapped columns for which fields are sought: nobody reads suggestions for thousands.
  private static let columnLimit = 200

  private let catalogue: FieldCatalogue
  private let table: TableName
  private let known: [(text: String, field: String)]

  init(catalogue: FieldCatalogue, table: TableName, presets: [PresetSpec]) {
    self.catalogue = catalogue
    self.table = table
    let own = catalogue.ids(of: table).map { catalogue[$0] }.flatMap { field in
      [field.name, field.label.en, field.label.es].map { (text: HeaderKey($0).text, field: field.name) }
    }
    known =
      own
      + presets.flatMap { $0.names(of: table)?.aliases ?? [] }.map {
        (text: HeaderKey($0.header).text, field: $0.field)
      }
  }

  /// The columns with candidates beside those that feed nothing.
  func filled(_ columns: [SourceColumn]) -> [SourceColumn] {
    let fed = Set(columns.compactMap { $0.field.map { catalogue[$0].name } })
    let free = known.filter { !fed.contains($0.field) }
    let texts = free.map(\.text)
    var sought = 0
    return columns.map { column in
      guard column.field == nil, column.recognisedBy.isEmpty, !column.header.isEmpty, sought < Self.columnLimit else {
        return column
      }
      sought += 1
      var column = column
      for text in Spelling.nearest(to: HeaderKey(column.header).text, among: texts, limit: Self.limit * 4) {
        for match in free where match.text == text && !column.candidates.contains(match.field) {
          column.candidates.append(match.field)
        }
      }
      column.candidates = Array(column.candidates.prefix(Self.limit))
      return column
    }
  }
}
