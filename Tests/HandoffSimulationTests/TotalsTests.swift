import HandoffSimulation
import Testing

struct TotalsTests {
  @Test("The summary counts the rows and bytes that were written", arguments: SimulationDialect.allCases)
  func summary(dialect: SimulationDialect) throws {
    let files = try SimulatedFiles.default(in: dialect)
    #expect(files.summary.files.map(\.name).sorted() == files.bytes.keys.sorted())
    for file in files.summary.files {
      #expect(file.rows == files.tables[file.name]?.rows.count)
      #expect(file.bytes == files.bytes[file.name]?.count)
    }
    #expect(files.summary.totalBytes == files.bytes.values.reduce(0) { $0 + $1.count })
    #expect(files.summary.rows(of: "nothing.csv") == nil)
  }

  @Test("There are as many handoffs as asked for, and the other deals in their shares")
  func deals() throws {
    let files = try SimulatedFiles.salesforce.get()
    let deals = try files.table("Opportunity.csv")
    #expect(try files.handoffRows().count == 1_500)
    let notWon = deals.column("IsWon").count { $0 == "false" }
    let deleted = deals.column("IsDeleted").count { $0 == "true" }
    let followOn = deals.column("Type").count { $0 == "Renewal" || $0 == "Expansion" }
    let blankType = deals.column("Type").count { $0.isEmpty }
    // Binomial means of 1,500 draws with five standard deviations: 0.10 -> 150 +- 58, 0.05 -> 75 +- 42,
    // 0.02 -> 30 +- 27; 0.003 -> 4.5, at most 4.5 + 5 sqrt(4.5) = 15.
    #expect((92...208).contains(notWon))
    #expect((33...117).contains(followOn))
    #expect((3...57).contains(blankType))
    #expect((0...15).contains(deleted))
  }

  @Test("Both dialects tell the same world")
  func dialects() throws {
    let salesforce = try SimulatedFiles.salesforce.get()
    let generic = try SimulatedFiles.generic.get()
    let first = try salesforce.table("Opportunity.csv")
    let second = try generic.table("deals.csv")
    let firstNotes = first.rows.filter { first[$0, "IsDeleted"] == "false" }.map {
      first[$0, "Sales_Notes__c"]
    }
    #expect(firstNotes == second.column("sales_notes"))
    #expect(
      try salesforce.table("Churn.csv").column("Churned_At")
        == generic.table("churn.csv").column("churned_at"))
    let activities = try generic.table("activities.csv").rows.count
    #expect(
      try salesforce.table("Task.csv").rows.count + salesforce.table("Event.csv").rows.count == activities)
  }

  @Test("Ids of other records lead somewhere, save the few that are meant to be lost")
  func references() throws {
    let files = try SimulatedFiles.salesforce.get()
    let accounts = Set(try files.table("Account.csv").column("Id"))
    let contacts = Set(try files.table("Contact.csv").column("Id"))
    let users = Set(try files.table("User.csv").column("Id"))
    let deals = Set(try files.table("Opportunity.csv").column("Id"))
    for (name, table) in files.tables {
      for (column, known) in [
        ("AccountId", accounts), ("ContactId", contacts), ("WhoId", contacts), ("OwnerId", users),
        ("CSM__c", users), ("OpportunityId", deals),
      ] where table.header.contains(column) {
        #expect(table.column(column).allSatisfy { $0.isEmpty || known.contains($0) }, "\(name) \(column)")
      }
    }
    let about = try files.table("Task.csv").column("WhatId") + files.table("Event.csv").column("WhatId")
    let lost = about.count { !$0.isEmpty && !deals.contains($0) && !accounts.contains($0) }
    let toAccounts = about.count { accounts.contains($0) }
    let blank = about.count(where: \.isEmpty)
    // Shares 0.005, 0.03 and 0.01 of about 18,000 records.
    #expect((30...170).contains(lost))
    #expect((300...800).contains(toAccounts))
    #expect((80...300).contains(blank))
  }

  @Test("Activities come to the mean that was asked for", arguments: [0.0, 5.0, 12.0, 20.0])
  func activities(mean: Double) throws {
    let parameters = SimulationParameters(handoffs: 400, seed: 3, activitiesPerHandoff: mean)
    let files = try SimulatedFiles(parameters)
    let count = try files.table("Task.csv").rows.count + files.table("Event.csv").rows.count
    // The traces of the steps are calibrated to a tenth; open tasks, 0.12 a handoff, are never thinned out.
    #expect((Double(count) / 400 - mean).magnitude <= 0.12 + 0.1 * mean + 0.2)
  }

  @Test("Subscriptions end on the day of the churn, and on no other")
  func subscriptions() throws {
    let files = try SimulatedFiles.salesforce.get()
    let churn = try files.table("Churn.csv")
    let subscriptions = try files.table("Subscription.csv")
    var left: [String: String] = [:]
    for row in churn.rows { left[churn[row, "AccountId"]] = churn[row, "Churned_At"] }
    #expect(left.count == churn.rows.count)
    #expect(left.count > 100)
    for row in subscriptions.rows {
      let day = left[subscriptions[row, "AccountId"]]
      #expect(subscriptions[row, "EndDate"] == day ?? "")
      #expect(subscriptions[row, "Status"] == (day == nil ? "Active" : "Canceled"))
    }
  }
}
