import HandoffConfig
import HandoffModel

/// Finds the field that each column of a file feeds.
///
/// Precedence: the workspace, an API name of the preset, a label seen in exports, an unverified label, then the field
/// catalogue's own names and labels (custom columns without their suffix). Of two columns that claim one field the better
/// evidence wins, then the earlier column; the loser is left unmapped and named.
struct ColumnMapper {
  private let catalogue: FieldCatalogue
  private let table: TableName
  private let customSuffix: String
  private var aliases: [(key: HeaderKey, field: FieldID, rank: Int, evidence: String)] = []

  init(catalogue: FieldCatalogue, table: TableName, preset: PresetSpec, generic: PresetSpec) {
    self.catalogue = catalogue
    self.table = table
    customSuffix = preset.customSuffix
    add(preset.names(of: table)?.aliases ?? [], from: 0)
    if preset.id != generic.id { add(generic.names(of: table)?.aliases ?? [], from: 3) }
    for field in catalogue.ids(of: table) {
      let definition = catalogue[field]
      for name in [definition.name, definition.label.en, definition.label.es] {
        aliases.append((HeaderKey(name), field, 6, "field-name"))
      }
    }
  }

  private mutating func add(_ list: [PresetSpec.Alias], from rank: Int) {
    for alias in list {
      guard let field = catalogue.id(table, alias.field) else { continue }
      aliases.append((HeaderKey(alias.header), field, rank + alias.evidence.rawValue, alias.evidence.id))
    }
  }

  /// The columns of a file with what they feed.
  func columns(_ headers: [String], explicit: [Workspace.ColumnMapping]) throws(InputError) -> [SourceColumn] {
    var claims: [(column: Int, field: FieldID, rank: Int, evidence: String)] = []
    var settled: Set<FieldID> = []
    var joined: [FieldID: [Int]] = [:]
    for mapping in explicit {
      guard let field = catalogue.id(table, mapping.field) else { continue }
      settled.insert(field)
      guard let first = mapping.headers.first else { continue }
      claims.append((try column(named: first, in: headers, mapping), field, -1, "workspace"))
      for other in mapping.headers.dropFirst() {
        joined[field, default: []].append(try column(named: other, in: headers, mapping))
      }
    }
    let taken = Set(claims.map(\.column))
    for (column, header) in headers.enumerated() where !taken.contains(column) {
      for claim in self.claims(header) where !settled.contains(claim.field) {
        claims.append((column, claim.field, claim.rank, claim.evidence))
      }
    }
    // Best evidence first; each column feeds one field and each field has one column.
    claims.sort { ($0.rank, $0.column, $0.field) < ($1.rank, $1.column, $1.field) }
    var fieldOfColumn: [Int: (field: FieldID, evidence: String)] = [:]
    var fed: Set<FieldID> = []
    for claim in claims where fieldOfColumn[claim.column] == nil && !fed.contains(claim.field) {
      fieldOfColumn[claim.column] = (claim.field, claim.evidence)
      fed.insert(claim.field)
    }
    return headers.enumerated().map { column, header in
      SourceColumn(
        header: header, position: column + 1, field: fieldOfColumn[column]?.field,
        recognisedBy: fieldOfColumn[column]?.evidence ?? "",
        joinedPositions: (fieldOfColumn[column].flatMap { joined[$0.field] } ?? []).map { $0 + 1 })
    }
  }

  private func claims(_ header: String) -> [(field: FieldID, rank: Int, evidence: String)] {
    let whole = HeaderKey(header)
    var claims = aliases.filter { $0.key == whole }.map { (field: $0.field, rank: $0.rank, evidence: $0.evidence) }
    if !customSuffix.isEmpty, header.lowercased().hasSuffix(customSuffix.lowercased()) {
      let bare = HeaderKey(String(header.dropLast(customSuffix.count)))
      claims += aliases.filter { $0.key == bare }.map { (field: $0.field, rank: $0.rank + 10, evidence: $0.evidence) }
    }
    return claims
  }

  private func column(
    named wanted: String, in headers: [String], _ mapping: Workspace.ColumnMapping
  ) throws(InputError) -> Int {
    if let exact = headers.firstIndex(of: wanted) { return exact }
    let key = HeaderKey(wanted)
    if let folded = headers.firstIndex(where: { HeaderKey($0) == key }) { return folded }
    throw InputError.missingColumn(wanted, table: table, headers: headers, askedAt: mapping.position)
  }
}
