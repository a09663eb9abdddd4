import HandoffSimulation
import Testing

struct ActivityTests {
  @Test("The steps of the deal table leave their traces among the activities")
  func traces() throws {
    let files = try SimulatedFiles.generic.get()
    let deals = try files.table("deals.csv")
    let activities = try files.table("activities.csv")
    var times: [String: Set<String>] = [:]
    for row in activities.rows where activities[row, "type"] == "meeting" {
      times[activities[row, "deal_id"], default: []].insert(activities[row, "at"])
    }
    let held = deals.rows.filter { !deals[$0, "kickoff_at"].isEmpty }
    let traced = held.count { times[deals[$0, "deal_id"]]?.contains(deals[$0, "kickoff_at"]) == true }
    // 0.045 of the activities are attached elsewhere; 1,450 kickoffs, standard deviation 0.0055, five of
    // them.
    #expect((Double(traced) / Double(held.count) - 0.955).magnitude < 0.028)
  }

  @Test("Customers write first, and are answered later or never")
  func questions() throws {
    let files = try SimulatedFiles.generic.get()
    let activities = try files.table("activities.csv")
    let inbound = activities.rows.filter { activities[$0, "direction"] == "inbound" }
    #expect(inbound.allSatisfy { activities[$0, "team"] == "customer" })
    #expect(inbound.count > 1_000)
    let evening = inbound.count { activities[$0, "at"].dropFirst(11).prefix(2) >= "18" }
    #expect(evening > 20)
  }

  @Test("Work is done on working days but for a few")
  func workingDays() throws {
    let files = try SimulatedFiles.generic.get()
    let activities = try files.table("activities.csv")
    let ours = activities.rows.filter {
      activities[$0, "team"] != "customer" && activities[$0, "is_done"] == "true"
    }
    let weekend = ours.count { row in
      // 1970-01-01 was a Thursday, so day number 2 modulo 7 is a Saturday and 3 a Sunday.
      SimulatedDay(String(activities[row, "at"].prefix(10))).map { [2, 3].contains($0.number % 7) } ?? true
    }
    // One working moment in forty of the two days in seven that are off: about 0.7 %.
    #expect(weekend > 0)
    #expect(Double(weekend) / Double(ours.count) < 0.02)
  }

  @Test("Open tasks have a due date and no time of doing")
  func openTasks() throws {
    let files = try SimulatedFiles.generic.get()
    let activities = try files.table("activities.csv")
    let open = activities.rows.filter { activities[$0, "is_done"] == "false" }
    #expect(open.count > 50)
    #expect(open.allSatisfy { activities[$0, "at"].isEmpty && !activities[$0, "due_date"].isEmpty })
    let tasks = try SimulatedFiles.salesforce.get().table("Task.csv")
    for row in tasks.rows {
      #expect(tasks[row, "CompletedDateTime"].isEmpty == (tasks[row, "IsClosed"] == "false"))
    }
  }
}
