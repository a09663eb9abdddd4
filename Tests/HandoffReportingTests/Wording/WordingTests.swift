import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct WordingTests {
  /// Every list of phrases; a new one must be added here, which `everyListIsHere` sees to.
  private static let lists: [(name: String, texts: [LocalizedText])] = [
    ("ActionPhrase", ActionPhrase.allCases.map(\.text)),
    ("AdjustmentPhrase", AdjustmentPhrase.allCases.map(\.text)),
    ("AdvicePhrase", AdvicePhrase.allCases.map(\.text)),
    ("AgreementPhrase", AgreementPhrase.allCases.map(\.text)),
    ("AnswerPhrase", AnswerPhrase.allCases.map(\.text)), ("ClockPhrase", ClockPhrase.allCases.map(\.text)),
    ("ComparisonPhrase", ComparisonPhrase.allCases.map(\.text)), ("CountPhrase", CountPhrase.allCases.map(\.text)),
    ("CoveragePhrase", CoveragePhrase.allCases.map(\.text)),
    ("DistributionPhrase", DistributionPhrase.allCases.map(\.text)),
    ("EffectPhrase", EffectPhrase.allCases.map(\.text)),
    ("ExplainPhrase", ExplainPhrase.allCases.map(\.text)), ("FirstValuePhrase", FirstValuePhrase.allCases.map(\.text)),
    ("FormPhrase", FormPhrase.allCases.map(\.text)),
    ("FoundPhrase", FoundPhrase.allCases.map(\.text)), ("FunnelPhrase", FunnelPhrase.allCases.map(\.text)),
    ("GatePhrase", GatePhrase.allCases.map(\.text)),
    ("HeadPhrase", HeadPhrase.allCases.map(\.text)), ("HeadlinePhrase", HeadlinePhrase.allCases.map(\.text)),
    ("HeatPhrase", HeatPhrase.allCases.map(\.text)),
    ("LossPhrase", LossPhrase.allCases.map(\.text)), ("MeasurePhrase", MeasurePhrase.allCases.map(\.text)),
    ("NotesPhrase", NotesPhrase.allCases.map(\.text)),
    ("OutcomeChartPhrase", OutcomeChartPhrase.allCases.map(\.text)),
    ("OutcomePhrase", OutcomePhrase.allCases.map(\.text)),
    ("PagePhrase", PagePhrase.allCases.map(\.text)), ("PopulationPhrase", PopulationPhrase.allCases.map(\.text)),
    ("SamplePhrase", SamplePhrase.allCases.map(\.text)),
    ("SignalPhrase", SignalPhrase.allCases.map(\.text)),
    ("SummaryPhrase", SummaryPhrase.allCases.map(\.text)), ("TrendPhrase", TrendPhrase.allCases.map(\.text)),
    ("ValuePhrase", ValuePhrase.allCases.map(\.text)),
  ]

  @Test func everyListIsHere() throws {
    let files = try SourceFolder.names(in: "Wording").filter { $0.hasSuffix("Phrase.swift") }
    #expect(files.map { String($0.dropLast(6)) } == Self.lists.map(\.name))
  }

  @Test func bothLanguagesHaveTheSameSlots() {
    for text in Self.lists.flatMap(\.texts) {
      #expect(Set(Template(text.en).slots) == Set(Template(text.es).slots), "\(text.en)")
      #expect(!text.en.isEmpty && !text.es.isEmpty)
    }
  }

  /// A phrase of several words that is the same in both languages was not translated.
  @Test func sentencesAreTranslated() {
    for text in Self.lists.flatMap(\.texts) {
      let words = Template(text.en).pieces.reduce(0) { count, piece in
        if case .literal(let literal) = piece { return count + literal.split { !$0.isLetter }.count }
        return count
      }
      if words > 1 { #expect(text.en != text.es, "\(text.en)") }
    }
  }

  /// The closed list of the reader, and the one reason of the tables above it.
  @Test func everyReasonIsWorded() {
    let ids = """
      malformed-quote unterminated-quote invalid-encoding unsupported-encoding nul-bytes not-text control-character \
      compressed-input too-few-fields too-many-fields truncated-record suspect-split-record repeated-header footer-row \
      subtotal-row missing-key comment multiple-tables missing-header missing-required-column duplicate-header empty-header ambiguous-preset \
      delimiter-undetected not-csv empty-file no-data-rows field-too-large too-many-columns too-many-errors is-directory \
      unreadable not-found not-regular-file bad-number ambiguous-number bad-date ambiguous-date inconsistent-date-order \
      two-digit-year implausible-date nonexistent-local-time ambiguous-local-time bad-id duplicate-key \
      missing-signature alike-rows
      """.split(separator: " ").map(String.init)
    #expect(ids.count == 47)
    #expect(Set(ids) == Set(RejectionWording.all.keys))
    for (id, wording) in RejectionWording.all {
      for text in [wording.reason, wording.remedy] {
        #expect(!text.en.isEmpty && text.en != text.es, "\(id)")
        #expect(text.en.last == "." && text.es.last == ".", "\(id)")
      }
    }
  }

  @Test func alikeRowsNameTheColumnsThatStandInForAnId() {
    var file = SourceFile(name: "Deals.csv", table: .deals, preset: "dynamics", columns: [])
    #expect(RejectionWording.of("alike-rows", in: file).reason == RejectionWording.of("alike-rows").reason)
    file.keyHeaders = ["Topic", "Owner"]
    let wording = RejectionWording.of("alike-rows", in: file)
    #expect(
      wording.reason.en
        == "No id column: these rows are alike in Topic, Owner, and differ elsewhere, so none was taken.")
    #expect(wording.remedy.en == "Export the id column or name columns under `deal_id:`.")
    #expect(
      wording.reason.es
        == "Sin columna de id: estas filas coinciden en Topic, Owner y difieren en otras; no se tomó ninguna.")
    #expect(wording.remedy.es == "Exporte la columna del id o indique columnas en `deal_id:`.")
    #expect(RejectionWording.of("bad-id", in: file).reason == RejectionWording.of("bad-id").reason)
  }

  @Test func filtersAreNamedByTheirField() {
    #expect(
      FilterReason.field("deal_type").words
        == LocalizedText(en: "by the filter deal_type", es: "por el filtro deal_type"))
    #expect(FilterReason.notWon.words == LocalizedText(en: "not won", es: "no ganados"))
  }

  @Test func unlistedReasonStillHasWords() {
    #expect(RejectionWording.of("brand-new").reason.en == "The record could not be taken.")
  }
}
