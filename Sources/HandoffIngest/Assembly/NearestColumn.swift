import HandoffModel

/// The column without a field whose header looks most like a field that has no column.
enum NearestColumn {
  /// Words of a field's names that any header of deals may have.
  private static let idle: Set<String> = ["de", "del", "deal", "negocio", "of", "is"]

  /// The header that has a word of the field's names, of several the one with the fewest words; nil where none has.
  static func header(for field: FieldDefinition, in files: [SourceFile]) -> String? {
    let names = [field.name, field.label.en, field.label.es]
    let sought = Set(names.flatMap(words)).subtracting(idle)
    return files.flatMap(\.columns).filter { $0.field == nil && $0.recognisedBy.isEmpty }.map(\.header)
      .filter { !sought.isDisjoint(with: words($0)) }
      .min { words($0).count < words($1).count }
  }

  private static func words(_ header: String) -> [String] {
    HeaderKey(header).text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
