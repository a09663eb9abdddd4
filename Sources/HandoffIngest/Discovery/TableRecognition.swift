import HandoffConfig
import HandoffModel

/// Tells which table a file is where nobody says so: by its name, by how its ids begin, by headers that only one table of
/// the CRM has, else by the fields that its headers feed.
struct TableRecognition: Sendable {
  private let catalogue: FieldCatalogue
  private let generic: PresetSpec

  init(catalogue: FieldCatalogue, generic: PresetSpec) {
    self.catalogue = catalogue
    self.generic = generic
  }

  /// Nil where neither the name nor the headers say what the file is, or they fit two tables alike.
  func table(_ sample: FileSample, stem: String, preset: PresetSpec) -> TableName? {
    let headers = sample.headers
    if let table = byName(headers, stem: stem, preset: preset) { return table }
    switch byIDs(sample, preset: preset) {
    case .table(let table): return table
    case .otherRecords: return nil
    case .silent: return byMarks(headers, preset: preset) ?? byFields(headers, preset: preset)
    }
  }

  private enum IDEvidence {
    case table(TableName)
    /// The ids are of a kind of record that no table holds, such as a case.
    case otherRecords
    case silent
  }

  /// What the beginnings of the ids say. Those of objects that a customer has made begin with `a` and may be anything.
  private func byIDs(_ sample: FileSample, preset: PresetSpec) -> IDEvidence {
    guard preset.tables.contains(where: { !$0.idPrefixes.isEmpty }),
      let column = sample.headers.firstIndex(where: { HeaderKey($0) == HeaderKey("Id") })
    else { return .silent }
    let ids = sample.values(ofColumn: column)
    guard let first = ids.first, RecordID.isSalesforce(Array(first.utf8)) else { return .silent }
    let prefixes = Set(ids.map { $0.prefix(3) })
    let table = preset.tables.first { names in prefixes.allSatisfy { names.idPrefixes.contains(String($0)) } }
    if let table { return .table(table.table) }
    return prefixes.contains { $0.hasPrefix("a") } ? .silent : .otherRecords
  }

  /// A name that several tables claim is that of the one whose fields the headers feed best.
  private func byName(_ headers: [String], stem: String, preset: PresetSpec) -> TableName? {
    let key = HeaderKey(stem)
    let claiming = [preset, generic].lazy.map { preset in
      preset.tables.filter { names in
        names.fileNames.contains { HeaderKey($0) == key } || HeaderKey(names.table.rawValue) == key
      }.map(\.table)
    }.first { !$0.isEmpty }
    guard let claiming, claiming.count > 1 else { return claiming?.first }
    return scores(headers, preset: preset, of: claiming).first?.table ?? claiming.first
  }

  /// The table with more marks than any other.
  private func byMarks(_ headers: [String], preset: PresetSpec) -> TableName? {
    let keys = Set(headers.map(HeaderKey.init))
    var scored = preset.tables.map { names in
      let marks = names.marks.map(HeaderPattern.init)
      return (table: names.table, marks: keys.count { key in marks.contains { $0.matches(key) } })
    }
    scored.sort { ($1.marks, $0.table) < ($0.marks, $1.table) }
    guard let best = scored.first, best.marks > 0 else { return nil }
    return scored.count > 1 && scored[1].marks == best.marks ? nil : best.table
  }

  /// The table most of whose fields the headers feed, if it has its requirements and two fields more than any other.
  private func byFields(_ headers: [String], preset: PresetSpec) -> TableName? {
    let scored = scores(headers, preset: preset, of: TableName.allCases)
    guard let best = scored.first, best.fields >= 3 else { return nil }
    if scored.count > 1, scored[1].fields + 2 > best.fields { return nil }
    return best.table
  }

  /// Whether a field says nothing of what a file is: columns of who left are in files of customers, but in those of churn too.
  private static func isAside(_ field: FieldDefinition) -> Bool {
    [.accounts, .deals].contains(field.table) && ["customer_status", "is_churned", "left_at"].contains(field.name)
  }

  /// The tables whose requirements the headers meet with the number of fields they feed, best first.
  private func scores(
    _ headers: [String], preset: PresetSpec, of tables: [TableName]
  ) -> [(table: TableName, fields: Int)] {
    let requirements = FileRequirements(catalogue: catalogue)
    var scored: [(table: TableName, fields: Int)] = []
    for table in tables {
      let mapper = ColumnMapper(catalogue: catalogue, table: table, preset: preset, generic: generic)
      let fields = Set(mapper.columns(headers).compactMap(\.field))
      if requirements.missing(table, fields: fields) == nil, requirements.isTypical(table, fields: fields) {
        scored.append((table, fields.count { !Self.isAside(catalogue[$0]) }))
      }
    }
    return scored.sorted { ($1.fields, $0.table) < ($0.fields, $1.table) }
  }
}
