import HandoffModel
import Testing

@testable import HandoffConfig

@Suite struct TableSpecTests {
  private static func decode(_ text: String) throws(ConfigurationError) -> [TableSpec] {
    guard let node = try YAMLDocument.parse(text, file: "w.yaml") else { return [] }
    return try Workspace(node, folder: "").tables
  }

  private func found(_ text: String) -> [String] {
    issues { () throws(ConfigurationError) in try Self.decode(text) }
  }

  @Test func columns() throws {
    let tables = try Self.decode(
      """
      tables:
        - file: a-1.csv
          rows: handoffs
          columns:
            Points: score
            state: {show: grade, values: {poor: bad, "": none}}
            deal: {field: deal_id}
        - {file: b.csv, rows: groups, by: ae, columns: {x: group}}

      """)
    #expect(tables.map(\.file) == ["a-1.csv", "b.csv"])
    #expect(tables.map(\.by) == [nil, "ae"])
    let columns = tables[0].columns
    #expect(columns.map(\.header) == ["Points", "state", "deal"])
    #expect(columns.map(\.source) == ["score", "grade", "field"])
    #expect(columns.map(\.argument) == [nil, nil, "deal_id"])
    #expect(columns[1].replacements == ["poor": "bad", "": "none"])
  }

  @Test func mistakesHavePlaces() {
    #expect(
      found("tables: [{file: a.txt, rows: handoffs, columns: {x: score}}]") == [
        "w.yaml:1:17: error: expected a file name of letters, digits, `_` and `-` that ends in .csv, found `a.txt`"
      ])
    #expect(
      found("tables: [{file: a.csv, rows: handofs, columns: {x: score}}]") == [
        "w.yaml:1:30: error: unknown rows `handofs`; did you mean `handoffs`?"
      ])
    #expect(
      found("tables: [{file: a.csv, rows: handoffs, by: ae, columns: {x: score}}]").first?.contains("unknown key `by`")
        == true)
    #expect(
      found("tables: [{file: a.csv, rows: handoffs, columns: {x: {show: score, field: ae}}}]") == [
        "w.yaml:1:67: error: the column `x` shows one thing; `field` is a second"
      ])
    #expect(
      found("tables: [{file: a.csv, rows: handoffs, columns: {x: {values: {a: b}}}}]") == [
        "w.yaml:1:50: error: say what the column `x` shows, such as `{show: score}`"
      ])
  }
}
