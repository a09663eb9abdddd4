import HandoffConfig
import HandoffModel
import Testing

@testable import HandoffIngest

/// When an activity happened, whether it is done and what it marks.
@Suite("Activities of a file")
struct ActivityPartTests {
  private static let deals = ("deals.csv", "deal_id,close_date,is_won\nD1,2026-03-02,true\n")

  /// The cells of a field of the activities of the only deal, in the order of their dates.
  private static func cells(_ field: String, _ text: String, asOf: String? = "2026-12-31") throws -> [String] {
    var run = ExportRun([deals, ("activities.csv", text)])
    run.asOf = asOf
    return try #require(try run.dataset().children(.activities, field).first)
  }

  @Test("Its own date, else when it was completed, started, due; a placeholder is no date")
  func at() throws {
    let text = """
      deal_id,at,completed_at,start_at,due_date
      D1,2026-03-03,2026-03-13,2026-03-23,2026-03-30
      D1,,2026-03-04,2026-03-23,2026-03-30
      D1,TBD,,2026-03-05T10:00:00Z,2026-03-30
      D1,,,,2026-03-06
      D1,,,,

      """
    #expect(
      try Self.cells("at", text) == [
        "blank", "2026-03-03", "2026-03-04", "2026-03-05T10:00:00Z", "2026-03-06",
      ])
  }

  @Test(
    "A file with other date columns only",
    arguments: [("completed_at", "2026-03-04"), ("start_at", "2026-03-05"), ("due_date", "2026-03-06")])
  func oneColumn(_ column: String, _ day: String) throws {
    #expect(try Self.cells("at", "deal_id,\(column)\nD1,\(day)\n") == [day])
  }

  @Test("Done by its own word, else by a status of the list, else yes")
  func done() throws {
    let own =
      "deal_id,at,is_done,status\nD1,2026-03-03,true,Planned\nD1,2026-03-04,false,Completed\n"
      + "D1,2026-03-05,,Completada\nD1,2026-03-06,,Open\nD1,2026-03-07,,\n"
    #expect(try Self.cells("is_done", own) == ["yes", "no", "yes", "no", "no"])
    let status =
      "deal_id,at,status\nD1,2026-03-03,COMPLETED\nD1,2026-03-04,Not started\nD1,2026-03-05,\n"
      + "D1,2026-03-06,Realizada\n"
    #expect(try Self.cells("is_done", status) == ["yes", "no", "no", "yes"])
    #expect(try Self.cells("is_done", "deal_id,at\nD1,2026-03-03\n") == ["yes"])
    #expect(
      try Self.cells("is_done", "deal_id,at,is_done\nD1,2026-03-03,maybe\nD1,2026-03-04,false\n") == [
        "yes", "no",
      ])
  }

  @Test("Its own marker, else the first one whose phrases subject or type has; an invitation is no kickoff")
  func marker() throws {
    let text = """
      deal_id,at,marker,subject,type
      D1,2026-03-01,QBR,Kickoff with Acme,meeting
      D1,2026-03-02,,Kickoff with Acme,meeting
      D1,2026-03-03,,Invitation to the kickoff,email
      D1,2026-03-04,TBD,Reunión de traspaso Acme,meeting
      D1,2026-03-05,,Lunch,meeting
      D1,2026-03-06,,Lunch,Kickoff call
      D1,2026-03-07,,Kickoff,Handoff meeting
      D1,2026-03-08,Party,Kickoff,meeting
      D1,2026-03-09,,,

      """
    #expect(
      try Self.cells("marker", text) == [
        "business_review", "kickoff", "kickoff_invite", "handoff_meeting", "blank", "kickoff",
        "handoff_meeting", "Party", "blank",
      ])
  }

  @Test("Where no rule reads markers, a subject still tells the direction that the file leaves open")
  func directionsWithoutMarkers() throws {
    let text = """
      deal_id,at,direction,subject
      D1,2026-03-01,,Handoff meeting
      D1,2026-03-02,outbound,Handoff meeting
      D1,2026-03-03,n/a,Handoff meeting
      D1,2026-03-04,,Lunch
      D1,2026-03-05,Inbound,Handoff meeting

      """
    var run = ExportRun([Self.deals, ("activities.csv", text)])
    let all = try run.dataset()
    run.unreadActivityField = "marker"
    let some = try run.dataset()
    let directions = try #require(try some.children(.activities, "direction").first)
    #expect(directions == ["internal", "outbound", "internal", "outbound", "inbound"])
    #expect(try all.children(.activities, "direction").first == directions)
    #expect(all.diagnostics.contains { $0.id == "marker-found" })
    #expect(!some.diagnostics.contains { $0.id == "marker-found" })
  }

  @Test("Without subject, marker or a type that says something, nothing is known of markers")
  func noMarkers() throws {
    #expect(try Self.cells("marker", "deal_id,at,type\nD1,2026-03-01,meeting\n") == ["notExported"])
    #expect(
      try Self.cells("marker", "deal_id,at,type\nD1,2026-03-01,QBR\nD1,2026-03-02,meeting\n") == [
        "business_review", "blank",
      ])
    #expect(try Self.cells("marker", "deal_id,at,subject\nD1,2026-03-01,Lunch\n") == ["blank"])
  }

  @Test("Every phrase of a marker is found in a subject, unless an earlier marker claims it")
  func everyPhrase() throws {
    let markers = try ShippedSpecs.all.get().activities.markers
    let matcher = PhraseMatcher(groups: markers.map(\.phrases))
    for marker in markers {
      for phrase in marker.phrases {
        var folded = FoldedText()
        let bytes = Array("RE: \(phrase.hasSuffix("*") ? phrase.dropLast() + "ss" : phrase[...]) (Acme)".utf8)
        folded.foldToWords(bytes.span)
        // The first marker found stands, so a phrase that another one always takes first would be dead.
        let first = matcher.groups(in: folded).trailingZeroBitCount
        let found = markers.indices.contains(first) ? markers[first].name : "no marker"
        #expect(found == marker.name, "\(phrase)")
      }
    }
  }
}
