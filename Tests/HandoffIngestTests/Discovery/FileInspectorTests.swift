import HandoffModel
import Testing

@testable import HandoffIngest

/// Looking into files without an audit.
@Suite("File inspector")
struct FileInspectorTests {
  @Test("Every recognised column is read and counted, the records held back are listed")
  func everything() throws {
    let run = ExportRun([
      ("deals.csv", "deal_id,close_date,is_won,acv,Extra\nD1,13/2/2026,1,much,y\nD2,1/2/2026,,5,y\nD3,1/2/2026\n")
    ])
    let plan = try #require(try run.plans().plans.first)
    let found = try #require(FileInspector(needs: try run.needs()).inspect([plan]).first)
    let file = found.file
    #expect(file.recordCount == 3)
    #expect(file.lines == LineTally(header: 1, accepted: 2, quarantined: 1))
    #expect(file.columns.map { $0.counts.total } == [2, 2, 2, 2, 0])
    #expect(file.columns[1].reading.en.hasPrefix("dmy"))
    #expect(file.columns[2].counts[.filled] == 2)
    #expect(file.columns[3].counts[.invalid] == 1)
    #expect(found.records.isEmpty)
    #expect(found.rejected.map { "\($0.line) \($0.column) \($0.reason)" } == ["4 is_won too-few-fields"])
  }

  @Test("With records, each is listed with its lines, what became of it and its values")
  func records() throws {
    let run = ExportRun([
      (
        "deals.csv",
        "Title\n\ndeal_id;close_date;is_won;acv;use_case\nD1;13/2/2026;1;1.234,50;\"two\nlines\"\nD2;1/2/2026;;n/a;\nD3\n"
          + "\nGrand Total (3)\n"
      )
    ])
    let plan = try #require(try run.plans().plans.first)
    let found = try #require(FileInspector(needs: try run.needs()).inspect([plan], withRecords: true).first)
    let catalogue = try run.needs().catalogue
    let lines = found.records.map { record in
      let values = record.values.map { "\(catalogue[$0.field].name)=\($0.text)/\($0.state)" }
      return
        "\(record.line)+\(record.lineCount) \(record.disposition) \(record.reason) \(values.joined(separator: " "))"
    }
    #expect(
      lines == [
        "3+1 header  ",
        "4+2 accepted  deal_id=D1/filled close_date=2026-02-13/filled is_won=true/filled acv=1234.5/filled"
          + " use_case=two\nlines/filled",
        "6+1 accepted  deal_id=D2/filled close_date=2026-02-01/filled is_won=false/filled acv=/placeholder"
          + " use_case=/blank",
        "7+1 quarantined too-few-fields ", "9+1 ignored footer-row ",
      ])
    #expect(found.file.format.delimiter == ";")
    #expect(found.file.format.headerLine == 3)
    // Title and two blank lines; the footer.
    #expect(found.file.lines == LineTally(header: 1, accepted: 3, quarantined: 1, ignored: 4))
  }

  @Test("A column whose dates could be in either order is said to be open, and stops nobody from looking")
  func undecidable() throws {
    let run = ExportRun([("deals.csv", "deal_id,close_date,is_won\nD1,1/2/2026,1\n")])
    let plan = try #require(try run.plans().plans.first)
    let inspector = FileInspector(needs: try run.needs())
    let file = try #require(try inspector.inspect([plan]).first).file
    #expect(file.columns[1].reading.en == "open: day/month or month/day; set date_order")
    #expect(file.columns[1].counts[.invalid] == 1)
  }

  @Test("Which decision a column needed is told apart from its words: an open decimal sign is no open order of dates")
  func notations() throws {
    let run = ExportRun([
      (
        "deals.csv",
        "deal_id,close_date,is_won,amount\nD1,3/14/2025,1,\"1,000\"\nD2,3/15/2025,1,\"2,500\"\n"
      )
    ])
    let plan = try #require(try run.plans().plans.first)
    let file = try #require(try FileInspector(needs: try run.needs()).inspect([plan]).first).file
    #expect(file.columns.map(\.notation) == [nil, .monthFirst, nil, .openDecimalSign])
  }

  @Test(
    "A grouped report of a Spanish Salesforce, saved by a spreadsheet: groups filled down, totals and notices left out")
  func groupedReport() throws {
    let text = """
      Informe de oportunidades ganadas
      Generado el 03/11/2026 por Ana

      Etapa  ↑;Propietario de oportunidad;Nombre de la cuenta;Fecha de cierre;Importe;Identificador de la oportunidad
      Cerrada ganada;Ana Ruiz;Acme, S.L.;13/02/2026;12.345,50 €;0065g00000Aa1bC
      ;Luis Peña;Beta S.A.;02/03/2026;9.500 €;0065g00000QwErT
      Subtotal;;Suma: 21.845,50 €;;;
      ;;Recuento: 2;;;
      En curso;Luis Peña;Gamma;15/03/2026;1.000 €;0065g00000ZzErT
      Subtotal;;;;1.000 €;

      Totales generales (3 registros)
      Información confidencial - No distribuir
      Copyright © 2000-2026 salesforce.com, inc. Todos los derechos reservados.

      """
    let run = ExportRun([("report1642777476321.csv", text)])
    let plan = try #require(try run.plans().plans.first)
    let found = try #require(try FileInspector(needs: try run.needs()).inspect([plan], withRecords: true).first)
    let catalogue = try run.needs().catalogue
    let stage = try #require(catalogue.id(.deals, "stage"))
    let stages = found.records.compactMap { record in record.values.first { $0.field == stage }?.text }
    #expect(stages == ["won", "won", "En curso"])
    #expect(found.rejected.isEmpty)
    #expect(found.file.ignored.map(\.line) == [7, 8, 10, 12, 13, 14])
    // Title, date, two blank lines and the six above.
    #expect(found.file.lines == LineTally(header: 1, accepted: 3, quarantined: 0, ignored: 10))
  }

  @Test("What a column means is decided from all files of the table, and oddities are placed by line")
  func parts() throws {
    let run = ExportRun([
      ("a/deals.csv", "deal_id,close_date,is_won\nD1,1/2/2026,1\nD2,1/2/26,1\n"),
      ("b/deals.csv", "deal_id,close_date,is_won\nD3,13/2/2026,1\nD4,30/2/2026,1\n\n2.8E+10,3/3/2926,1\n"),
    ])
    let found = try FileInspector(needs: try run.needs()).inspect(try run.plans().plans)
    #expect(
      found.map(\.file.columns[1].reading.en)
        == [String](repeating: "dmy (first number above 12 in 2 of 5 cells)", count: 2))
    #expect(
      found.map { $0.file.columns.flatMap(\.remarks).map { "\($0.id) \($0.lines)" } } == [
        ["two-digit-year [3]"], ["bad-id [5]", "bad-date [3]", "implausible-date [5]"],
      ])
  }
}
