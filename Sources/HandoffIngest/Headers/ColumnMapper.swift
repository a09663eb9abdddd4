import HandoffConfig
import HandoffModel

/// Finds the field that each column of a file feeds.
///
/// Precedence: the workspace, an API name of the preset, a label seen in exports, an unverified label, then the generic
/// names and the field catalogue's own names and labels (custom columns without their suffix). Of two columns that claim
/// one field the better evidence wins, then the header listed first in the preset, then the earlier column; the loser is
/// left unmapped and named. Columns with the very same header are told apart as `Currency`, `Currency#2`.
struct ColumnMapper {
  private struct Claim {
    let column: Int
    let field: FieldID
    let rank: Int
    /// The place of the header in its list.
    let order: Int
    let evidence: String
  }

  private struct Alias {
    let field: FieldID
    let rank: Int
    let order: Int
    let evidence: String
  }

  private let catalogue: FieldCatalogue
  private let table: TableName
  private let customSuffix: String
  private var aliases: [HeaderKey: [Alias]] = [:]

  init(catalogue: FieldCatalogue, table: TableName, preset: PresetSpec, generic: PresetSpec) {
    self.catalogue = catalogue
    self.table = table
    customSuffix = preset.customSuffix
    add(preset.names(of: table)?.aliases ?? [], from: 0)
    if preset.id != generic.id { add(generic.names(of: table)?.aliases ?? [], from: 3) }
    for field in catalogue.ids(of: table) {
      let definition = catalogue[field]
      for (order, name) in [definition.name, definition.label.en, definition.label.es].enumerated() {
        let alias = Alias(field: field, rank: 6, order: order, evidence: "field-name")
        aliases[HeaderKey(name), default: []].append(alias)
      }
      // `closeDate` has no blank where `close_date` has one.
      let joined = HeaderKey(definition.name.filter { $0 != "_" })
      aliases[joined, default: []].append(Alias(field: field, rank: 7, order: 0, evidence: "field-name"))
    }
  }

  private mutating func add(_ list: [PresetSpec.Alias], from rank: Int) {
    for (order, alias) in list.enumerated() {
      guard let field = catalogue.id(table, alias.field) else { continue }
      aliases[HeaderKey(alias.header), default: []].append(
        Alias(field: field, rank: rank + alias.evidence.rawValue, order: order, evidence: alias.evidence.id))
    }
  }

  /// The columns of a file that no workspace speaks of.
  func columns(_ headers: [String]) -> [SourceColumn] {
    settled(claims(headers, taken: [], settled: []), joined: [:], headers: headers)
  }

  /// The columns of a file with what they feed; `explicit` is what the workspace says of them.
  func columns(_ headers: [String], explicit: [Workspace.ColumnMapping]) throws(InputError) -> [SourceColumn] {
    let addresses = HeaderAddresses(headers)
    var claims: [Claim] = []
    var settled: Set<FieldID> = []
    var joined: [FieldID: [Int]] = [:]
    for mapping in explicit {
      guard let field = catalogue.id(table, mapping.field) else { continue }
      settled.insert(field)
      guard let first = mapping.headers.first else { continue }
      let column = try addresses.column(named: first, of: table, askedAt: mapping.position)
      claims.append(Claim(column: column, field: field, rank: -1, order: 0, evidence: "workspace"))
      for other in mapping.headers.dropFirst() {
        joined[field, default: []].append(try addresses.column(named: other, of: table, askedAt: mapping.position))
      }
    }
    claims += self.claims(headers, taken: Set(claims.map(\.column)), settled: settled)
    return self.settled(claims, joined: joined, headers: headers)
  }

  private func claims(_ headers: [String], taken: Set<Int>, settled: Set<FieldID>) -> [Claim] {
    headers.enumerated().flatMap { column, header in
      taken.contains(column)
        ? [] : claims(header, column: column).filter { !settled.contains($0.field) }
    }
  }

  private func claims(_ header: String, column: Int) -> [Claim] {
    func claims(_ key: HeaderKey, _ handicap: Int) -> [Claim] {
      (aliases[key] ?? []).map {
        Claim(column: column, field: $0.field, rank: $0.rank + handicap, order: $0.order, evidence: $0.evidence)
      }
    }
    var all = claims(HeaderKey(header), 0)
    if !customSuffix.isEmpty, header.lowercased().hasSuffix(customSuffix.lowercased()) {
      all += claims(HeaderKey(String(header.dropLast(customSuffix.count))), 10)
    }
    return all
  }

  /// Best evidence first; each column feeds one field and each field has one column.
  private func settled(_ claims: [Claim], joined: [FieldID: [Int]], headers: [String]) -> [SourceColumn] {
    let ranked = claims.sorted {
      ($0.rank, $0.order, $0.column, $0.field) < ($1.rank, $1.order, $1.column, $1.field)
    }
    var claimOfColumn: [Int: Claim] = [:]
    var fed: Set<FieldID> = []
    for claim in ranked where claimOfColumn[claim.column] == nil && !fed.contains(claim.field) {
      claimOfColumn[claim.column] = claim
      fed.insert(claim.field)
    }
    let addresses = HeaderAddresses(headers)
    return headers.indices.map { column in
      let claim = claimOfColumn[column]
      return SourceColumn(
        header: addresses.addresses[column], position: column + 1, field: claim?.field,
        recognisedBy: claim?.evidence ?? "",
        joinedPositions: (claim.flatMap { joined[$0.field] } ?? []).map { $0 + 1 })
    }
  }
}
