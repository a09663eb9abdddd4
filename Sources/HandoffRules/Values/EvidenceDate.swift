import HandoffModel

/// The field that dates a row of a child table as evidence.
enum EvidenceDate {
  static func field(of table: TableName, in catalogue: FieldCatalogue) -> FieldID? {
    table.evidenceDate.flatMap { catalogue.id(table, $0) }
  }
}
