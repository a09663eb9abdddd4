import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct TableTests {
  private func text(_ table: TableText) -> String { String(decoding: table.bytes, as: UTF8.self) }

  /// Two of four judged handoffs fail the first rule, whose weight of 5 is all that is lost: 5/14 = 35.7
  /// points each.
  @Test func rules() {
    var handoffs = (0..<5).map { Handoff(dealID: "D\($0)") }
    handoffs[0].results["use-case-filled"] = .blank
    handoffs[1].results["use-case-filled"] = .blank
    handoffs[2].results["use-case-filled"] = .notExported
    handoffs[3].results["kickoff-held"] = RuleResult(.pending, credit: .none, reason: .notDone)
    let fixture = Fixture(handoffs)
    let table = RulesTable.make(fixture.context, fixture.written.tally)
    #expect(table.rowCount == 5)
    #expect(
      text(table) == """
        rule_id,title,dimension,severity,weight,evaluated,met_or_satisfied,late_or_partial,overdue_or_violated,pending,not_applicable,unknown,invalid,failed_pct,ci_low,ci_high,points_lost,share_of_loss,catalogue
        champion-named,Champion,completeness,minor,2,5,5,0,0,0,0,0,0,0.0,0.0,10.0,0.0,0.0000,H1 H2
        kickoff-held,Kickoff held,timing,major,4,4,4,0,0,1,0,0,0,0.0,0.0,10.0,0.0,0.0000,H1 H2
        late-handoff,Late handoff,,info,0,5,5,0,0,0,0,0,0,0.0,0.0,10.0,0.0,0.0000,H1 H2
        success-measured,"How success, will be measured",completeness,major,3,5,5,0,0,0,0,0,0,0.0,0.0,10.0,0.0,0.0000,H1 H2
        use-case-filled,Use case,completeness,core,5,4,2,0,2,0,0,1,0,50.0,40.0,60.0,71.4,1.0000,H1 H2

        """)
  }

  /// Every sum of findings.csv by rule is what rules.csv says.
  @Test func pointsReAddFromFindings() throws {
    let fixture = Fixture(RandomHandoffs.make(70, seed: 21))
    let report = fixture.written
    var lost: [String: Int] = [:]
    for row in report.findingRows where !row[8].isEmpty {
      lost[row[1], default: 0] += try #require(Int(row[8].replacing(".", with: "")))
    }
    for row in SlowCSV.rows(RulesTable.make(fixture.context, report.tally).bytes).dropFirst() {
      #expect(lost[row[0], default: 0] == Int(row[16].replacing(".", with: "")))
    }
  }

  @Test func nothingJudgedLeavesSharesEmpty() {
    var handoff = Handoff(dealID: "A")
    for rule in Fixture.standardRules { handoff.results[rule.id] = .notExported }
    let fixture = Fixture([handoff])
    let rows = SlowCSV.rows(RulesTable.make(fixture.context, fixture.written.tally).bytes).dropFirst()
    #expect(rows.allSatisfy { $0[13...15].allSatisfy { $0.isEmpty } && $0[17].isEmpty && $0[16] == "0.0" })
  }

  @Test func fields() {
    var handoffs = (0..<3).map { Handoff(dealID: "D\($0)") }
    handoffs[0].segment = nil
    handoffs[1].cells["use_case"] = .placeholder(token: 1)
    handoffs[2].cells["use_case"] = .blank
    var fixture = Fixture(handoffs)
    fixture.segments = ["smb", "enterprise", "mid_market"]
    fixture.absentFields = ["champion"]
    let table = FieldsTable.make(fixture.context, fixture.written.tally)
    #expect(
      text(table) == """
        field_id,section,segment,n,filled,placeholder,blank,invalid,not_exported,filled_pct,ci_low,ci_high
        champion,stakeholders,,1,0,0,0,0,1,,,
        champion,stakeholders,enterprise,0,0,0,0,0,0,,,
        champion,stakeholders,mid_market,2,0,0,0,0,2,,,
        champion,stakeholders,smb,0,0,0,0,0,0,,,
        success_measure,use_case,,1,1,0,0,0,0,100.0,90.0,100.0
        success_measure,use_case,enterprise,0,0,0,0,0,0,,,
        success_measure,use_case,mid_market,2,2,0,0,0,0,100.0,90.0,100.0
        success_measure,use_case,smb,0,0,0,0,0,0,,,
        use_case,use_case,,1,1,0,0,0,0,100.0,90.0,100.0
        use_case,use_case,enterprise,0,0,0,0,0,0,,,
        use_case,use_case,mid_market,2,0,1,1,0,0,0.0,0.0,10.0
        use_case,use_case,smb,0,0,0,0,0,0,,,

        """)
  }

  @Test func rejected() {
    var fixture = Fixture([Handoff(dealID: "A")])
    fixture.language = .es
    fixture.rejected = [
      RejectedRow(file: 0, line: 12, byteOffset: 700, column: "CloseDate", dealID: "D9", reason: "bad-date"),
      RejectedRow(file: 7, line: 2, byteOffset: 10, reason: "brand-new"),
      RejectedRow(file: 0, line: 9, byteOffset: 500, reason: "nul-bytes"),
    ]
    #expect(
      text(RejectedTable.make(fixture.context)) == """
        file,line,byte_offset,column,deal_id,reason_id,reason,how_to_fix
        ,2,10,,,brand-new,No se pudo admitir el registro.,Compare la línea con las vecinas y expórtela de nuevo.
        Opportunity.csv,9,500,,,nul-bytes,El registro contiene bytes NUL.,Exporte el archivo en UTF-8; quizá se cortó al copiarlo.
        Opportunity.csv,12,700,CloseDate,D9,bad-date,Una fecha obligatoria no es una fecha.,"Corríjala en el CRM. Si la celda muestra ########, la columna de la hoja de cálculo era estrecha: ensánchela y guarde de nuevo. Si muestra un número suelto, dé antes formato de fecha a la columna."

        """)
  }

  @Test func headersOfEveryTable() {
    for file in BundleFile.allCases where file.isTable {
      #expect(String(decoding: file.header, as: UTF8.self) == file.columns.joined(separator: ",") + "\n")
      #expect(Set(file.columns).count == file.columns.count)
    }
  }

  @Test(arguments: [
    (1, 3, 333), (2, 3, 667), (1, 8, 125), (1, 16, 63), (0, 9, 0), (9, 9, 1_000), (1, 2_000, 1),
  ])
  func percentagesAreRoundedHalfUp(events: Int, total: Int, tenths: Int) {
    #expect(Percentage.tenths(events, of: total) == tenths)
  }
}
