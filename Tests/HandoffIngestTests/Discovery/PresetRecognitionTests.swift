import HandoffModel
import Testing

@testable import HandoffIngest

/// Which CRM a file comes from.
@Suite("Preset recognition")
struct PresetRecognitionTests {
  private func plan(_ header: String, _ row: String? = nil, name: String = "export.csv") throws -> FilePlan? {
    let cells =
      row
      ?? header.split(separator: ",", omittingEmptySubsequences: false).map { _ in "1" }
      .joined(separator: ",")
    var run = ExportRun([(name, "\(header)\n\(cells)\n")])
    run.workspace = ""
    return try run.uncheckedPlans().first
  }

  @Test(
    "Two signs mark a CRM, in English and Spanish, labels and internal names",
    arguments: [
      ("Record ID,Deal Name,Deal Stage,Close Date,Amount", "hubspot"),
      ("hs_object_id,dealname,dealstage,closedate,amount", "hubspot"),
      ("ID de registro,Nombre del negocio,Etapa del negocio,Valor,Fecha de cierre", "hubspot"),
      ("Record ID,Company name,Company Domain Name,Number of Employees,Create Date", "hubspot"),
      ("ID de registro - Contact,Nombre,Apellidos,Correo,Etapa del ciclo de vida", "hubspot"),
      ("Topic,Potential Customer,Status,Actual Close Date,Actual Revenue", "dynamics"),
      ("Tema,Cliente potencial,Estado,Fecha de cierre real,Ingresos reales", "dynamics"),
      ("(No modificar) Cuenta,(No modificar) Suma de comprobación de fila,Nombre,País", "dynamics"),
      ("Deal - Title,Deal - Value,Deal - Status,Deal - Won time,Organization", "pipedrive"),
      ("Negocio - Título*,Negocio - Valor,Negocio - Estado,Negocio - Fecha de ganado", "pipedrive"),
      ("Record Id,Deal Owner.id,Deal Owner,Deal Name,Closing Date,Stage,Amount", "zoho"),
      ("ID de registro,Nombre de Trato,Propietario de Trato,Fase,Importe,Fecha de cierre", "zoho"),
      ("Id,StageName,CloseDate,Amount", "salesforce"),
      (
        "Propietario de oportunidad,Nombre de la oportunidad,Etapa,Fecha de cierre,Importe,Id. de oportunidad",
        "salesforce"
      ),
    ])
  func recognised(_ header: String, _ preset: String) throws {
    #expect(try plan(header)?.presetID == preset)
  }

  @Test(
    "One sign is not enough: the key that several CRMs share, a name, a value",
    arguments: [
      ("Record ID,stage,close_date,amount", nil), ("ID de registro,etapa,fecha de cierre,importe", nil),
      ("deal_id,stage,close_date,amount", "0065g00000Aa1bCAAR,Won,2026-01-01,1"),
      ("deal_id,stage,close_date,amount", "zcrm_5187612000004406001,Won,2026-01-01,1"),
      ("deal.id,deal.name,account.id,stage,close_date,amount", nil),
    ])
  func plain(_ header: String, _ row: String?) throws {
    #expect(try plan(header, row, name: "deals.csv")?.presetID == "generic")
  }

  @Test(
    "Columns that anybody may name so are no CRM's, whatever the file is called",
    arguments: [
      "deal_id,deal_name,stage,close_date,amount,account_name",
      "id,deal_name,deal_owner,deal_stage,close_date,created_time,owner,amount",
      "deal_id,deal_name,opportunity_name,stage_name,close_date,account_id,created_time,closing_date",
      "opportunity_id,account_name,opportunity_owner,stage,close_date,deal_type,deal_name,amount",
      "deal_id,deal_name,stage,closing_date,amount,account_name,deal_owner,created_time",
      "Deal ID,Deal Name,Account Name,Deal Owner,Stage,Close Date,Amount,Currency",
      "ID del negocio,Nombre del negocio,Cliente,Etapa,Fecha de cierre,Importe,Moneda,Propietario",
      "dealId,dealName,stage,closeDate,amount,accountName",
      "DEAL_ID,DEAL_NAME,STAGE,CLOSE_DATE,AMOUNT,ACCOUNT_ID",
    ],
    ["Deals_001.csv", "export.csv", "deals-12.csv"])
  func ours(_ header: String, _ name: String) throws {
    let plan = try plan(header, name: name)
    #expect(plan?.presetID == "generic")
    #expect(plan?.table == .deals)
    // Nothing is missing that an audit needs.
    var run = ExportRun([(name, "\(header)\n")])
    run.workspace = ""
    #expect(try run.plans().plans.count == 1)
  }

  @Test("Headers that CRMs share count beside one of a CRM's own, never alone")
  func shared() throws {
    #expect(try plan("ID,Deal Name,Deal Owner,Close Date,Amount,Stage")?.presetID == "generic")
    let zoho = try plan("ID,Deal Name,Deal Owner,Closing Date,Amount,Stage")
    #expect(zoho?.presetID == "zoho")
    #expect(zoho?.presetReason.en == "by `Deal Name`, `Deal Owner`, `Closing Date`")
  }

  @Test("A header and a value are two signs; so are a header and the name of the file")
  func independent() throws {
    // The suffix AAR is the checksum of the first 15 characters.
    let row = "0065g00000Aa1bCAAR,2026-01-01,true"
    #expect(try plan("Id,Close Date,IsWon", row, name: "deals.csv")?.presetID == "salesforce")
    #expect(
      try plan("Id,Close Date,IsWon", "0065g00000Aa1bCAAX,2026-01-01,true", name: "deals.csv")?.presetID == "generic")
    let report = try plan("Opportunity Name,Stage,Close Date,Amount,ID", nil, name: "report1642777476321.csv")
    #expect(report?.presetID == "salesforce")
    let view = try plan("Record ID,Deal Stage,Amount,Close date", nil, name: "hubspot-crm-exports-won-2026-01-01.csv")
    #expect(view?.presetID == "hubspot")
    #expect(view?.presetReason.en == "by `Deal Stage`, `Close date`, `hubspot-crm-exports-won-2026-01-01.*`")
  }

  @Test("Signs of two CRMs alike are an error that names both and the option that settles it")
  func ambiguous() throws {
    let header = "Deal Name,Deal Stage,Create Date,Created Time,Closing Date,Modified Time,Amount"
    let error = try #require(throws: InputError.self) { try plan(header) }
    #expect(error.reason == .ambiguousPreset)
    #expect(error.message.en.hasPrefix("the file could come from zoho (`Deal Name`, "))
    #expect(error.message.en.contains(" or hubspot (`Deal Name`, `Deal Stage`, `Create Date`); say which with "))
    #expect(
      error.message.en.contains(
        "`--source zoho:deals=export.csv` or `--source hubspot:deals=export.csv` or `--source generic:deals=export.csv`"
      ))
    #expect(
      error.message.es.contains(
        "`--source zoho:deals=export.csv` o `--source hubspot:deals=export.csv` o `--source generic:deals=export.csv`"))
    var run = ExportRun([("export.csv", "\(header)\n1,2,3,4,5,6,7\n")])
    run.workspace = "sources: [{table: deals, file: export.csv, preset: hubspot}]"
    let settled = try #require(try run.uncheckedPlans().first)
    #expect((settled.presetID, settled.presetReason.en) == ("hubspot", "named for this file"))
  }

  @Test(
    "Where the name does not say, the object is told by its columns",
    arguments: [
      ("Record ID,Deal Name,Deal Stage,Close Date,Associated Company IDs", TableName.deals),
      ("Record ID,Company name,Company Domain Name,Company owner,Create Date", .accounts),
      ("Record ID,First Name,Last Name,Email,Lifecycle Stage,Associated Company IDs", .contacts),
      ("Record ID,Activity type,Activity date,Activity assigned to,Associated Deal IDs", .activities),
      ("Organization - Name,Organization - Owner,Organization - ID", .accounts),
      ("Person - Name,Person - Email,Organization", .contacts),
      ("Activity - Subject,Activity - Type,Activity - Done,Activity - Due date,Deal", .activities),
      ("Subject,Regarding,Start Time,Status Reason,Owner,Created On", .activities),
      ("Full Name,Business Unit,Primary Email,(Do Not Modify) User,Created On", .users),
      ("Record Id,Account Owner.id,Account Owner,Account Name,Created Time,Industry", .accounts),
      ("Id,OpportunityId,CreatedDate,StageName,FromOpportunityStageName,ValidThroughDate", .stageHistory),
      ("Id,OpportunityId,CreatedDate,Field,OldValue,NewValue", .fieldHistory),
    ])
  func table(_ header: String, _ table: TableName) throws {
    #expect(try plan(header)?.table == table)
  }

  @Test("Ids that say what kind of record they are decide, and those of another kind are no table")
  func idPrefixes() throws {
    let header = "Id,AccountId,OwnerId,Type,Status,CreatedDate,CloseDate__c"
    // 500 is a case, 006 an opportunity; the checksums are right.
    let suffixed = { (id: String) in
      String(decoding: RecordID.canonical(Array(id.utf8), isSalesforce: true), as: UTF8.self)
    }
    let row = { (id: String) in "\(suffixed(id)),,,,,,2026-01-01" }
    #expect(try plan(header, row("5005g00000Aa1bC")) == nil)
    #expect(try plan(header, row("0065g00000Aa1bC"))?.table == .deals)
  }
}
