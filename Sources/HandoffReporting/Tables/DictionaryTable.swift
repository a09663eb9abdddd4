import HandoffModel

/// `data_dictionary.csv`: what every column of every table means, in both languages.
enum DictionaryTable {
  /// Of these tables, in the order of their names.
  static func make(_ files: [BundleFile]) -> TableText {
    var table = TableText(.dictionary)
    for file in files.filter(\.isTable).sorted(by: { $0.rawValue < $1.rawValue }) {
      for column in file.columns {
        guard let meaning = ColumnDictionary.meaning(of: column, in: file) else { continue }
        table.append([
          .name(file.rawValue), .name(column), .name(meaning.kind.rawValue), .name(meaning.unit),
          .text(meaning.text[.en]), .text(meaning.text[.es]),
        ])
      }
    }
    return table
  }
}
