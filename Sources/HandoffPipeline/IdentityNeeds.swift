import HandoffIngest
import HandoffModel
import HandoffReporting

/// The columns with names, read only where reports show them.
enum IdentityNeeds {
  private static let fields: [(table: TableName, name: String)] = [(.deals, "deal_name"), (.users, "user_name")]

  static func adding(to needs: IngestNeeds, for identification: Identification) -> IngestNeeds {
    guard identification.isFull else { return needs }
    return needs.adding(fields.compactMap { needs.catalogue.id($0.table, $0.name) })
  }

  /// The columns whose cells findings may quote: what rules read, personal fields and free text only in full.
  static func shownFields(_ needs: IngestNeeds, for identification: Identification) -> Set<FieldID> {
    needs.fields.filter {
      identification.isFull || !needs.catalogue[$0].isPersonal && needs.catalogue[$0].type != .text
    }
  }
}
