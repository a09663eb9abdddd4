import HandoffModel
import Testing

@testable import HandoffIngest

@Suite("Name keys")
struct NameKeyTests {
  /// Which of the names have the same key.
  private func keys(_ names: [String], areCompanies: Bool = true) throws -> [Int?] {
    var pool = SymbolPool()
    var cells: [PackedCell] = []
    for name in names {
      let symbol = pool.intern(name)
      cells.append(PackedCell(.filled(Int64(try #require(symbol).index))))
    }
    let keys = NameKeys([Column(.packed(cells))], areCompanies: areCompanies, symbols: pool)
    return cells.map { keys.key($0.cell) }
  }

  @Test(
    "Case, accents, punctuation, white space and the legal form do not matter",
    arguments: [
      ["Acme", "ACME", " acme ", "Acme, Inc.", "Acme Inc", "Acme LLC", "Acme Ltd.", "ACME GmbH"],
      ["Señal Norte, S.L.", "Senal  Norte SL", "señal norte s.l.u.", "SEÑAL NORTE"],
      ["Grupo Alfa, S.A. de C.V.", "GRUPO ALFA SA DE CV", "Grupo Alfa S.A.P.I. de C.V.", "Grupo Alfa"],
      ["Muster GmbH & Co. KG", "Muster"],
      ["Norte, S. Coop.", "Norte Sdad. Coop.", "NORTE SOCIEDAD COOPERATIVA", "Norte"],
      ["Pérez y Cía., S.L.", "Perez y Compañía Sociedad Limitada", "PEREZ"],
      ["Sur Sociedad Anónima", "Sur, S.A.", "Sur S. de R.L. de C.V.", "Sur S. de R.L.", "Sur Sdad. Ltda.", "Sur C.B."],
      ["Opal Pty Limited", "Opal Pty Ltd", "Opal A/S", "Opal Co.", "Opal Company", "Opal"],
      ["Enel S.p.A.", "Enel SpA", "Enel"],
    ])
  func same(_ names: [String]) throws {
    #expect(Set(try keys(names)).count == 1)
  }

  @Test(
    "Names that differ otherwise stay apart, and a name that is only a legal form is a name",
    arguments: [
      ["Acme", "Acme Europe"], ["Acme", "Acne"], ["SA", "SL"], ["Inca", "Inc"], ["Salsa", "Salso"],
      ["Urban Spa", "Urban"],
      ["Acme Coop", "Acme"],
    ])
  func different(_ names: [String]) throws {
    #expect(Set(try keys(names)).count == names.count)
  }

  @Test("People have no legal form")
  func people() throws {
    #expect(Set(try keys(["Ana Sá", "ana sa"], areCompanies: false)).count == 1)
    #expect(Set(try keys(["Ana Sá", "Ana"], areCompanies: false)).count == 2)
  }
}
