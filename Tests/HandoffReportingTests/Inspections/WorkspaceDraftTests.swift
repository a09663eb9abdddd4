import HandoffModel
import Testing

@testable import HandoffReporting

@Suite("Draft of a workspace")
struct WorkspaceDraftTests {
  private static func lines(_ diagnostics: [Diagnostic], _ language: Language) -> [Substring] {
    let inspection = Inspection(
      catalogue: Fixture.catalogue, files: [], unrecognised: [], rejected: [], records: [], timeZone: "UTC",
      joins: .joined(
        accounts: [:], diagnostics: diagnostics,
        date: AnalysisDate(moment: .written("2026-08-31"), source: .workspace)))
    return WorkspaceDraft(inspection, language: language).text.split(separator: "\n")
  }

  @Test("Stages that nobody knows stand above a commented won_stages")
  func wonStages() throws {
    let note = Diagnostic(
      id: "unknown-stage", count: 3, message: LocalizedText(en: "left out: “Vinta” (3)", es: "fuera: «Vinta» (3)"))
    let other = Diagnostic(id: "odd", count: 1, message: LocalizedText(en: "odd", es: "raro"))
    for (language, found, setting) in [
      (Language.en, "# 3 × left out: “Vinta” (3)", "# won_stages: [Signed, Contract signed]"),
      (Language.es, "# 3 × fuera: «Vinta» (3)", "# won_stages: [Firmado, Contrato firmado]"),
    ] {
      let lines = Self.lines([other, note], language)
      let place = try #require(lines.firstIndex { $0 == setting })
      #expect(lines[place - 1] == found)
      let plain = Self.lines([other], language)
      #expect(plain.contains { $0 == setting } && !plain.contains { $0.contains("odd") || $0.contains("raro") })
    }
  }
}
