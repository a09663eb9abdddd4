import HandoffModel
import Testing

@testable import HandoffReporting

/// Declared tables say the same as the bundle's own, over random handoffs.
@Suite struct DeclaredRowsTests {
  private static func column<Content>(_ header: String, _ content: Content) -> DeclaredColumn<Content> {
    DeclaredColumn(header: header, content: content)
  }

  private var fixture: Fixture {
    var handoffs = RandomHandoffs.make(300, seed: 29)
    for index in handoffs.indices where index % 5 == 0 { handoffs[index].capped = 30 }
    for index in handoffs.indices where index % 7 == 0 { handoffs[index].givenBack = 12 }
    var fixture = Fixture(handoffs)
    fixture.tables = [
      DeclaredTable(
        file: "findings.csv",
        body: .findings([
          Self.column("deal", .handoff(.field(FieldID(index: 0)))), Self.column("rule", .rule),
          Self.column("dimension", .dimension), Self.column("severity", .severity), Self.column("outcome", .outcome),
          Self.column("credit", .credit), Self.column("lost", .pointsLost), Self.column("own", .ownLoss),
        ])),
      DeclaredTable(
        file: "handoffs.csv",
        body: .handoffs([
          Self.column("deal", .field(FieldID(index: 0))), Self.column("account", .field(FieldID(index: 1))),
          Self.column("segment", .segment), Self.column("signed", .signedOn), Self.column("score", .score),
          Self.column("grade", .grade), Self.column("coverage", .coverage),
          Self.column("completeness", .dimension(.completeness)), Self.column("timing", .dimension(.timing)),
          Self.column("playbook", .dimension(.playbook)), Self.column("capped", .capped),
          Self.column("completion", .completion), Self.column("lost", .pointsLost),
          Self.column("findings", .findingCount),
        ])),
      DeclaredTable(
        file: "segments.csv",
        body: .groups(
          .segment, [Self.column("segment", .name), Self.column("handoffs", .handoffs), Self.column("capped", .capped)])
      ),
    ]
    return fixture
  }

  /// Without what is merely pending; points given back and caps have the same outcome here and there.
  @Test func findings() {
    let report = fixture.written
    let own = report.findingRows.filter { $0[4] != "pending" }.map { row in
      [row[0], row[1], row[2], row[3], row[4], row[5], row[8], row[9]]
    }
    let declared = SlowCSV.rows(report.tables[0].rows)
    #expect(!own.isEmpty)
    #expect(own.contains { $0[1] == "core-cap" } && own.contains { $0[1] == "group:late-start" })
    #expect(zip(declared, own).first { $0 != $1 } == nil)
    #expect(declared.count == own.count)
    #expect(report.tables[0].rowCount == own.count)
  }

  @Test func handoffs() {
    let report = fixture.written
    var counts: [String: Int] = [:]
    for row in report.findingRows where row[4] != "pending" { counts[row[0], default: 0] += 1 }
    let own = report.handoffRows.map { row in
      [
        row[0], row[2], row[3], row[6], row[9], row[10], row[11], row[12], row[13], row[14], row[18], row[19], row[20],
        "\(counts[row[0]] ?? 0)",
      ]
    }
    #expect(SlowCSV.rows(report.tables[1].rows) == own)
  }

  /// Groups of the batches, merged in any cut, are those of all handoffs.
  @Test func groups() {
    let fixture = fixture
    let whole = fixture.written
    var merged: [Int64: GroupTally] = [:]
    let renderer = BatchRenderer(fixture.context)
    for start in stride(from: 0, to: 300, by: 37) {
      let part = renderer.render(fixture.batch(start..<min(start + 37, 300)))
      for (key, tally) in part.tables[2].groups { merged[key, default: GroupTally()].merge(tally) }
    }
    #expect(merged == whole.tables[2].groups)
    var counts: [String: Int] = [:]
    var caps: [String: Int] = [:]
    for row in whole.handoffRows {
      counts[row[3], default: 0] += 1
      caps[row[3], default: 0] += row[18] == "true" ? 1 : 0
    }
    let columns: [DeclaredColumn<GroupContent>] = [
      Self.column("segment", .name), Self.column("handoffs", .handoffs), Self.column("capped", .capped),
    ]
    let table = GroupTable(columns: columns) { key in
      key == GroupTally.unknown ? [] : Array(fixture.segments[Int(key)].utf8)
    }
    let rows = SlowCSV.rows(table.rows(merged).bytes)
    #expect(rows == counts.keys.sorted().map { [$0, "\(counts[$0] ?? 0)", "\(caps[$0] ?? 0)"] })
  }

  /// Rows of the bundle's own tables are left out where nobody asks for them, and the counts are the same.
  @Test func onlyWhatIsAskedFor() {
    let fixture = fixture
    let batch = fixture.batch
    let all = BatchRenderer(fixture.context).render(batch)
    let tables = BatchRenderer(fixture.context, parts: [.tables]).render(batch)
    #expect(tables.handoffs.isEmpty && tables.findings.isEmpty && tables.clocks.isEmpty)
    #expect(tables.tables.map(\.rows) == all.tables.map(\.rows))
    #expect(tables.tally.population == all.tally.population)
    #expect(tables.tally.findingRows == all.tally.findingRows)
    #expect(BatchRenderer(fixture.context, parts: [.csv]).render(batch).tables.isEmpty)
  }
}
