import HandoffModel
import Testing

@Suite("Field catalogue")
struct FieldCatalogueTests {
  private static func field(_ table: TableName, _ name: String, _ type: FieldType = .text) -> FieldDefinition {
    FieldDefinition(table: table, name: name, type: type, label: LocalizedText(untranslated: name))
  }

  private let catalogue = FieldCatalogue(
    fields: [field(.deals, "b"), field(.accounts, "b"), field(.deals, "a"), field(.deals, "b", .date)])

  @Test("Fields are found by table and name; of two the first")
  func lookup() throws {
    #expect(catalogue.id(.deals, "b")?.index == 0)
    #expect(catalogue.id(.accounts, "b")?.index == 1)
    #expect(catalogue.id(.deals, "a")?.index == 2)
    #expect(catalogue.id(.users, "a") == nil)
    #expect(catalogue.id(.deals, "c") == nil)
    #expect(catalogue[try #require(catalogue.id(.deals, "b"))].type == .text)
  }

  @Test("Fields of a table stand in catalogue order")
  func ofTable() {
    #expect(catalogue.ids(of: .deals).map(\.index) == [0, 2, 3])
    #expect(catalogue.names(of: .deals) == ["b", "a", "b"])
    #expect(catalogue.ids(of: .users).isEmpty)
  }

  @Test("Rules name fields of deals plainly, of accounts as `account.`, of others by their table")
  func qualifiedNames() {
    #expect(Self.field(.deals, "segment").qualifiedName == "segment")
    #expect(Self.field(.accounts, "segment").qualifiedName == "account.segment")
    #expect(Self.field(.contactRoles, "role").qualifiedName == "contact_roles.role")
  }

  @Test("Each type is read in one way")
  func types() {
    for type in FieldType.allCases where type != .boolean {
      #expect([type.isText, type.isTemporal, type.isNumeric, type.isSymbol].filter { $0 }.count == 1)
    }
    #expect(
      FieldType.list.isText && FieldType.integer.isNumeric && FieldType.date.isTemporal
        && FieldType.choice.isSymbol)
  }

  @Test("Tables are ordered by their names in files")
  func tables() {
    #expect(TableName.allCases.sorted().map(\.rawValue) == TableName.allCases.map(\.rawValue).sorted())
  }
}
