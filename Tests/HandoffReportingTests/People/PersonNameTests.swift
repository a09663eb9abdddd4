import HandoffDigest
import HandoffModel
import TestSupport
import Testing

@testable import HandoffReporting

/// Names of sellers, CSMs and deals in the rows of handoffs, and in the groups of measures.
@Suite struct PersonNameTests {
  /// The ids of the deals stand for the names of people, so that every handoff has a person of its own.
  private static func rows(_ identification: Identification) -> [[String]] {
    var fixture = Fixture(["Ana", "=Ben", "Ana Ruiz"].map { Handoff(dealID: $0) })
    fixture.identification = identification
    fixture.cuts = [
      CutDescription(id: "csm", title: .init(en: "CSM", es: "CSM"), groups: .symbols, isPeople: true, minimum: 5),
      CutDescription(
        id: "seller", title: .init(en: "Seller", es: "Vendedor"), groups: .symbols, isPeople: true, minimum: 5),
    ]
    fixture.cutFields = ["deal_id", "deal_id"]
    return fixture.written.handoffRows.map { Array($0[...5]) }
  }

  @Test func nobodyIsToldUnasked() {
    #expect(Self.rows(.none).map { Array($0[4...5]) } == [["", ""], ["", ""], ["", ""]])
  }

  @Test func inFull() {
    #expect(
      Self.rows(.full).map { Array($0[4...5]) } == [["Ana", "Ana"], ["'=Ben", "'=Ben"], ["Ana Ruiz", "Ana Ruiz"]])
  }

  /// The same person has the same digits in both roles, and no name shows.
  @Test func pseudonyms() throws {
    let key = try #require(PseudonymKey([UInt8](repeating: 7, count: 32)))
    let rows = Self.rows(.pseudonyms(key))
    for (name, row) in zip(["Ana", "=Ben", "Ana Ruiz"], rows) {
      let digits = key.pseudonym(of: name.utf8)
      #expect(row[4] == "seller-\(digits)" && row[5] == "csm-\(digits)")
      #expect(row[1].isEmpty)
    }
    #expect(Set(rows.map { $0[4] }).count == 3)
  }
}
