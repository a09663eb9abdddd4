import HandoffModel
import Testing

@testable import HandoffIngest

/// Rows of an export without an id that the columns which stand in for one cannot tell apart.
@Suite("Alike rows")
struct AlikeRowsTests {
  @Test("Two deals alike in topic, customer, creation and owner are held back as alike, not as sharing an id")
  func alike() throws {
    let run = ExportRun([
      (
        name: "Deals.csv",
        text: """
        Topic,Potential Customer,Owner,Status,Status Reason,Est. revenue,Actual Revenue,Actual Close Date,Created On
        Deal A,Acme,Ana,Won,Won,"$1,000.00 ","$1,000.00 ",8/31/2024,9/2/2024 16:50
        Deal B,Beta,Ana,Won,Won,"$1,000.00 ",$0.00 ,9/2/2024 16:50,8/15/2024
        Deal A,Acme,Ana,Won,Won,"$9,000.00 ","$9,000.00 ",8/30/2024,9/2/2024 16:50

        """
      )
    ])
    let dataset = try run.dataset()
    #expect(dataset.rejected.map { "\($0.line) \($0.reason)" } == ["2 alike-rows", "4 alike-rows"])
    #expect(dataset.files.first?.keyHeaders == ["Topic", "Potential Customer", "Created On", "Owner"])
  }
}
