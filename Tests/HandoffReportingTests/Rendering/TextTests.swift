import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct TextTests {
  private func text(_ blocks: [ReportBlock]) -> String {
    String(decoding: TextRendering.bytes(ReportDocument(title: "T", blocks: blocks)), as: UTF8.self)
  }

  @Test func everyBlock() {
    #expect(
      text([
        .heading(level: 2, "Part"), .paragraph(ReportText("One ") + .code("two")), .callout("Mind this."),
        .list(["a", "b"]), .keyValues([.init("Key", "1"), .init("Longer", "2")]),
        .table(
          ReportTable(columns: [.init("Name"), .init("N", .trailing)], rows: [["ab", "1"], ["c", "10"]])),
      ]) == """
        T

        PART

        One two

        ! Mind this.

        - a
        - b

        Key     1
        Longer  2

        Name   N
        ab     1
        c     10

        """)
  }

  @Test func wideTablesBecomeRecords() {
    let long = String(repeating: "x", count: 120)
    let table = ReportTable(
      columns: [.init("Name"), .init("What"), .init("Empty")], rows: [["a", ReportText(long)]])
    #expect(text([.table(table)]) == "T\n\na\n  What: \(long)\n")
  }

  @Test func controlCharactersNeverArrive() {
    #expect(text([.paragraph(.code("a\u{1B}[31m\rb\nc\u{9B}d"))]) == "T\n\na[31m b cd\n")
  }
}
