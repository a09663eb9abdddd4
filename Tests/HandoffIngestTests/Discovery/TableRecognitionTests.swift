import HandoffModel
import Testing

@testable import HandoffIngest

/// What a file is where the workspace names no sources.
@Suite("Table recognition")
struct TableRecognitionTests {
  private static let deals = ("deals.csv", "deal_id,close_date,stage\nD1,2026-03-02,Won\n")

  private func tables(_ files: [(String, String)]) throws -> (tables: [String: TableName], unused: [String]) {
    let found = try ExportRun([Self.deals] + files).plans()
    var tables: [String: TableName] = [:]
    for plan in found.plans where plan.name != Self.deals.0 { tables[plan.name] = plan.table }
    return (tables, found.unused)
  }

  @Test(
    "A file is what its name says, in any letter case and folder, whatever follows the first dot",
    arguments: [
      ("Account.csv", "account_id,x", TableName.accounts), ("CUENTAS.CSV", "id,x", .accounts),
      ("export/2026/contacts.csv", "contact_id,x", .contacts), ("users.2026-10.csv", "user_id,x", .users),
      ("Task.csv", "WhatId,ActivityDate", .activities), ("hitos.csv", "deal_id,name", .milestones),
      ("contact_roles.csv", "deal_id,role", .contactRoles), ("churn.csv", "account_id,churned_at", .churn),
      ("Suscripción.csv", "AccountId,OwnerId,x", .subscriptions), ("nps.csv", "deal_id,score", .surveys),
      ("product_usage.csv", "account_id,month", .usage),
    ])
  func byName(_ name: String, _ header: String, _ table: TableName) throws {
    let found = try tables([(name, header + "\n1,2\n")])
    #expect(found.tables == [name: table])
    #expect(found.unused == [])
  }

  @Test(
    "A file with another name is what its headers say",
    arguments: [
      ("activity_id,deal_id,at,type,subject,team,marker", TableName.activities),
      ("account_id,account_name,industry,employees,website,country", .accounts),
      ("milestone_id,deal_id,name,planned_at,done_at", .milestones),
      ("deal_id,ae,stage,close_date,amount,cs_owner", .deals),
      ("Id,WhatId,WhoId,Subject,ActivityDate,Status,OwnerId,TaskSubtype", .activities),
      ("Id,OpportunityId,ContactId,Role,IsPrimary", .contactRoles),
      ("survey_id,deal_id,instrument,answered_at,score", .surveys),
    ])
  func byHeaders(_ header: String, _ table: TableName) throws {
    let row = header.split(separator: ",").map { _ in "1" }.joined(separator: ",")
    #expect(
      try tables([("report1642777476321.csv", header + "\n" + row + "\n")]).tables == [
        "report1642777476321.csv": table
      ])
  }

  @Test(
    "A file that is no table, or could be two, is listed as unused",
    arguments: [
      "name,price,sku", "id,name", "deal_id,close_date,owner",
      // An account table and a contact table would both have these.
      "id,name,email",
    ])
  func unknown(_ header: String) throws {
    let row = header.split(separator: ",").map { _ in "1" }.joined(separator: ",")
    let found = try tables([("other.csv", header + "\n" + row + "\n")])
    #expect(found.tables.isEmpty)
    #expect(found.unused == ["other.csv"])
  }

  @Test("Files of one table are all read, in order of table and name")
  func several() throws {
    let found = try ExportRun([
      ("deals.csv", Self.deals.1), ("users.csv", "user_id\nU1\n"),
      ("a/deals.csv", "deal_id,close_date,stage\nD2,2026-03-02,Won\n"),
    ]).plans()
    #expect(found.plans.map(\.name) == ["a/deals.csv", "deals.csv", "users.csv"])
  }

  @Test(
    "Two headers of a CRM mark its exports; one, or words that plain files use, do not",
    arguments: [
      ("Id,CloseDate,StageName,IsWon", "salesforce"), ("ID,CLOSEDATE,STAGENAME", "salesforce"),
      ("Id,Close Date,StageName,Cause__c", "salesforce"), ("Id,Close Date,IsWon", "generic"),
      ("deal_id,close_date,stage,amount", "generic"), ("Id,Close Date,Stage,Cause__c", "generic"),
      ("Opportunity Owner,Opportunity Name,Stage,Close Date,Opportunity ID", "salesforce"),
    ])
  func preset(_ header: String, _ preset: String) throws {
    let row = header.split(separator: ",").map { _ in "1" }.joined(separator: ",")
    let plans = try ExportRun([("deals.csv", header + "\n" + row + "\n")]).plans().plans
    #expect(plans.map(\.presetID) == [preset])
  }

  @Test("What a file's name says of all its rows is a cell of each")
  func constants() throws {
    let dataset = try ExportRun([
      ("Opportunity.csv", "Id,CloseDate,IsWon\n0065g00000Aa1bCAAR,2026-03-02,true\n"),
      (
        "Event.csv",
        "Id,WhatId,Subject,ActivityDateTime\nE1,0065g00000Aa1bCAAR,Kickoff,2026-03-04T10:00:00Z\n"
      ),
      (
        "Task.csv", "Id,WhatId,Subject,ActivityDate,Status\nT1,0065g00000Aa1bCAAR,Call,2026-03-03,Completed\n"
      ),
    ]).dataset()
    #expect(try dataset.children(.activities, "type") == [["notExported", "meeting"]])
  }
}
