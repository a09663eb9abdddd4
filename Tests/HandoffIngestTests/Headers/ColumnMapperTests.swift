import HandoffModel
import Testing

@testable import HandoffConfig
@testable import HandoffIngest

@Suite("Column mapper")
struct ColumnMapperTests {
  private let catalogue: FieldCatalogue
  private let salesforce: PresetSpec
  private let generic: PresetSpec

  init() throws {
    catalogue = try ShippedSpecs.all.get().catalogue
    salesforce = try PresetSpec.load("salesforce", catalogue: catalogue, at: nil)
    generic = try PresetSpec.load("generic", catalogue: catalogue, at: nil)
  }

  private func columns(
    _ headers: [String], preset: PresetSpec? = nil, explicit: [(String, [String])] = []
  ) throws -> [SourceColumn] {
    let mapper = ColumnMapper(
      catalogue: catalogue, table: .deals, preset: preset ?? salesforce, generic: generic)
    let place = SourcePosition(file: "workspace.yaml", line: 1, column: 1)
    return try mapper.columns(
      headers, explicit: explicit.map { Workspace.ColumnMapping(field: $0.0, headers: $0.1, position: place) }
    )
  }

  /// The field that each header feeds; `-` for none.
  private func names(_ columns: [SourceColumn]) -> [String] {
    columns.map { $0.field.map { catalogue[$0].name } ?? "-" }
  }

  @Test(
    "An API name wins over a label, a label over an unverified one, all over generic names and the catalogue")
  func precedence() throws {
    // All five mean the deal's id: Id by API, the Spanish label as seen, `Opportunity ID` unverified,
    // `opp_id` generic, `Deal ID` by the field's own label.
    let headers = ["Deal ID", "opp_id", "Opportunity ID", "Identificador de la oportunidad", "Id"]
    let evidence = ["field-name", "label", "unverified-label", "label", "api-name"]
    for count in 1...headers.count {
      let mapped = try columns(Array(headers.prefix(count)))
      let winner = try #require(mapped.firstIndex { $0.field != nil })
      #expect(mapped.filter { $0.field != nil }.count == 1)
      #expect(winner == count - 1)
      #expect(mapped[winner].recognisedBy == evidence[winner])
    }
  }

  @Test("Of two columns with equal evidence the earlier feeds the field; the other is left unmapped")
  func equalEvidence() throws {
    let mapped = try columns(["Account Name", "Nombre de la cuenta"])
    #expect(names(mapped) == ["account_name", "-"])
    #expect(mapped[1].recognisedBy == "")
  }

  @Test("A header that feeds nothing is kept with its position")
  func unmapped() throws {
    let mapped = try columns(["Id", "Forecast Category", ""])
    #expect(names(mapped) == ["deal_id", "-", "-"])
    #expect(mapped.map(\.header) == ["Id", "Forecast Category", ""])
    #expect(mapped.map(\.position) == [1, 2, 3])
  }

  @Test("The workspace wins over every recognition, and the field takes no second column")
  func explicit() throws {
    let mapped = try columns(
      ["Id", "CloseDate", "Fecha_Real__c"], explicit: [("close_date", ["Fecha_Real__c"])])
    #expect(names(mapped) == ["deal_id", "-", "close_date"])
    #expect(mapped[2].recognisedBy == "workspace")
  }

  @Test("A column that the workspace gives to one field feeds no other")
  func explicitColumn() throws {
    let mapped = try columns(["Id", "CloseDate"], explicit: [("signed_at", ["CloseDate"])])
    #expect(names(mapped) == ["deal_id", "signed_at"])
  }

  @Test("A field mapped to nothing is not read")
  func explicitNothing() throws {
    #expect(names(try columns(["Id", "Amount"], explicit: [("amount", [])])) == ["deal_id", "-"])
  }

  @Test("An explicit header may be written in another case; an exact one comes first")
  func explicitSpelling() throws {
    #expect(
      names(try columns(["ID", "fecha real"], explicit: [("kickoff_at", ["Fecha_Real"])])) == [
        "deal_id", "kickoff_at",
      ])
    let twins = try columns(["Id", "fecha real", "Fecha_Real"], explicit: [("kickoff_at", ["Fecha_Real"])])
    #expect(names(twins) == ["deal_id", "-", "kickoff_at"])
  }

  @Test("A key of several columns names them all")
  func joined() throws {
    let mapped = try columns(["a", "b", "c"], explicit: [("deal_id", ["b", "c"])])
    #expect(names(mapped) == ["-", "deal_id", "-"])
    #expect(mapped[1].joinedPositions == [3])
  }

  @Test("A missing explicit column is an error that names the nearest headers with their positions")
  func missing() throws {
    let error = try #require(throws: InputError.self) {
      try columns(["Id", "Fecha Real", "Amount"], explicit: [("kickoff_at", ["Fecha Raal"])])
    }
    #expect(error.reason == .missingRequiredColumn)
    #expect(error.line == 1)
    #expect(
      error.message.en == "the column `Fecha Raal` is not in this file of deals; nearest: `Fecha Real` (2)")
    #expect(
      error.message.es
        == "la columna `Fecha Raal` no está en este archivo de deals; las más parecidas: `Fecha Real` (2)")
  }

  @Test("Where nothing is near, the error lists what the file has")
  func missingWithoutNear() throws {
    let error = try #require(throws: InputError.self) {
      try columns(["Id", "Amount"], explicit: [("kickoff_at", ["Arranque efectivo"])])
    }
    #expect(error.message.en.hasSuffix("the file has `Id` (1), `Amount` (2)"))
  }

  @Test("The suffix of custom columns is dropped before labels and field names are compared")
  func customSuffix() throws {
    // The Spanish label is one seen in exports, and so better evidence than the name of the field.
    let headers = ["Id", "Success_Criteria__c", "Use_Case__C", "Caso_de_uso_principal__c"]
    #expect(names(try columns(headers)) == ["deal_id", "success_measure", "-", "use_case"])
    #expect(names(try columns(headers, preset: generic)) == ["deal_id", "-", "-", "-"])
  }

  @Test("A column without the suffix is better evidence than one with it")
  func bareBeforeCustom() throws {
    #expect(names(try columns(["Success_Criteria__c", "Success Criteria"])) == ["-", "success_measure"])
  }

  @Test("Every alias of a preset feeds its own field where it stands alone", arguments: PresetSpec.known)
  func everyAlias(_ preset: String) throws {
    let spec = try PresetSpec.load(preset, catalogue: catalogue, at: nil)
    for names in spec.tables {
      let mapper = ColumnMapper(catalogue: catalogue, table: names.table, preset: spec, generic: generic)
      for alias in names.aliases {
        let column = try #require(try mapper.columns([alias.header], explicit: []).first)
        let fields = names.aliases.filter { HeaderKey($0.header) == HeaderKey(alias.header) }.map(\.field)
        let field = column.field.map { catalogue[$0].name } ?? "-"
        #expect(fields.contains(field), "\(preset) \(names.table): \(alias.header) feeds \(field)")
      }
    }
  }
}
