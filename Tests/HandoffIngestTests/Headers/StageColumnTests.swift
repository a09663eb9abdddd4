import Testing

@testable import HandoffConfig
@testable import HandoffIngest

@Suite("Stage columns")
struct StageColumnTests {
  private let columns: StageColumns

  init() throws {
    let catalogue = try ShippedSpecs.all.get().catalogue
    columns = StageColumns(try PresetSpec.load("hubspot", catalogue: catalogue, at: nil).stageTimestamps)
  }

  @Test(
    "The stage and its pipeline are read out of every kind of header",
    arguments: [
      ("Date entered \"Closed Won (Sales Pipeline)\"", "Closed Won", "Sales Pipeline"),
      ("Date entered 'Closed Won (Sales Pipeline)'", "Closed Won", "Sales Pipeline"),
      ("Date entered “Closed Won (Sales Pipeline)”", "Closed Won", "Sales Pipeline"),
      ("date entered ‘Won’ ", "Won", ""),
      ("Date entered \"Failed (client) (Onboarding)\"", "Failed (client)", "Onboarding"),
      ("hs_v2_date_entered_closedwon", "closedwon", ""), ("hs_date_entered_1234567", "1234567", ""),
    ])
  func stage(_ header: String, _ name: String, _ pipeline: String) {
    #expect(columns.stages(["Record ID", header]) == [.init(name: name, pipeline: pipeline, columns: [1])])
  }

  @Test(
    "Other headers are none",
    arguments: [
      "Date entered current stage", "hs_v2_date_entered_current_stage", "Date exited \"Closed Won\"",
      "Date entered \"\"",
      "Date entered Closed Won", "Close Date",
    ])
  func none(_ header: String) {
    #expect(columns.stages([header]).isEmpty)
  }

  @Test("Two generations of one stage are one, the newer first; another pipeline is another stage")
  func generations() {
    let stages = columns.stages([
      "Date entered 'Won (Sales)'", "Date entered \"Won (Partners)\"", "Date entered \"Won (Sales)\"",
    ])
    #expect(
      stages == [
        .init(name: "Won", pipeline: "Sales", columns: [2, 0]), .init(name: "Won", pipeline: "Partners", columns: [1]),
      ])
  }
}
