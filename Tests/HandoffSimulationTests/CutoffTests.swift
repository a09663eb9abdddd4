import HandoffSimulation
import Testing

/// Nothing is known after the export but plans.
struct CutoffTests {
  private static let plans: Set<String> = [
    "Contract_Start__c", "Renewal_Anniversary_Date__c", "Customer_Outreach_Date__c", "Target_Kickoff_Date__c",
    "Planned_At", "contract_start", "renewal_date", "outreach_date", "kickoff_target_date", "planned_at",
    "due_date",
  ]

  @Test("No fact is dated on the cutoff day or later", arguments: [SimulationDialect.salesforce, .generic])
  func facts(dialect: SimulationDialect) throws {
    var parameters = SimulationParameters(handoffs: 500, seed: 9, dialect: dialect)
    // The harshest case: the export is made the day after the last signature.
    parameters.cutoff = parameters.periodEnd
    let files = try SimulatedFiles(parameters)
    let cutoff = parameters.cutoff.description
    var latest = ""
    for (name, table) in files.tables {
      for row in table.rows {
        for (column, cell) in zip(table.header, row) where Self.isDate(cell) {
          let isPlan =
            Self.plans.contains(column)
            || column == "CloseDate" && table[row, "IsClosed"] == "false"
            || column == "close_date" && table[row, "is_won"] == "false"
            || column == "ActivityDate" && table[row, "IsClosed"] == "false"
          if isPlan { continue }
          let day = String(cell.prefix(10))
          latest = max(latest, day)
          if day >= cutoff { Issue.record("\(name) \(column): \(cell)") }
        }
      }
    }
    // The check has seen the last days of the period.
    #expect(latest >= parameters.cutoff.adding(days: -5).description)
  }

  @Test("A later export only adds to an earlier one")
  func laterExport() throws {
    var parameters = SimulationParameters(handoffs: 400, seed: 21)
    parameters.cutoff = parameters.periodEnd
    let early = try SimulatedFiles(parameters)
    parameters.cutoff = parameters.periodEnd.adding(days: 90)
    let late = try SimulatedFiles(parameters)
    let cutoff = early.simulation.parameters.cutoff.description
    let deals = try early.table("Opportunity.csv")
    let steps = [
      "CS_Notified_At__c", "Handoff_Form_Completed_At__c", "AE_CSM_Handoff_Meeting__c", "CS_Reviewed_At__c",
      "CS_Manager_Review_At__c", "Kickoff_Invite_Sent_At__c", "Kickoff_At__c", "First_Value_At__c",
      "CS_Owner_Assigned_At__c",
    ]
    var added = 0
    for (before, after) in zip(try early.handoffRows(), try late.handoffRows()) {
      for step in steps {
        let (then, now) = (deals[before, step], deals[after, step])
        if then == now { continue }
        added += 1
        if !then.isEmpty || now < cutoff { Issue.record("\(step): \(then) became \(now)") }
      }
    }
    #expect(added > 20)
  }

  @Test("The youngest handoffs still wait for their steps")
  func pending() throws {
    var parameters = SimulationParameters(handoffs: 600, seed: 9)
    parameters.cutoff = parameters.periodEnd
    let files = try SimulatedFiles(parameters)
    let deals = try files.table("Opportunity.csv")
    let lastDays = parameters.cutoff.adding(days: -2).description
    let young = try files.handoffRows().filter { deals[$0, "Contract_Signed_At__c"] >= lastDays }
    #expect(!young.isEmpty)
    // First value takes at least half a day after a signature by daylight, and then waits for working hours.
    #expect(young.allSatisfy { deals[$0, "First_Value_At__c"].isEmpty })
    #expect(young.contains { deals[$0, "Kickoff_At__c"].isEmpty })
  }

  private static func isDate(_ cell: String) -> Bool {
    let bytes = Array(cell.utf8)
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return false
    }
    return SimulatedDay(String(cell.prefix(10))) != nil
      && (bytes.count == 10 || bytes[10] == UInt8(ascii: "T"))
  }
}
