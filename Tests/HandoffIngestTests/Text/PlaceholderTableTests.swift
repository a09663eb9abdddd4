import HandoffModel
import Testing

@testable import HandoffConfig
@testable import HandoffIngest

@Suite("Placeholder table")
struct PlaceholderTableTests {
  private let spec: PlaceholderSpec
  private let table: PlaceholderTable

  init() throws {
    spec = try ShippedSpecs.all.get().placeholders
    table = PlaceholderTable(spec)
  }

  private func verdict(_ text: String) -> PlaceholderTable.Verdict {
    var scratch = FoldedText()
    let bytes = Array(text.utf8)
    return table.verdict(bytes.span, scratch: &scratch)
  }

  /// The text of a verdict's token.
  private func token(_ text: String) -> String? {
    switch verdict(text) {
    case .placeholder(let token), .none(let token): table.tokens[token]
    case .blank, .content: nil
    }
  }

  @Test("Every entry of the closed lists is what its list says, in any case, with blanks around it")
  func everyEntry() {
    for (texts, kind) in [
      (spec.placeholders, "placeholder"), (spec.noneAnswers, "none"), (spec.nulls, "blank"),
    ] {
      for text in texts {
        for spelled in [text, text.uppercased(), "  \(text)\n"] {
          let found =
            switch verdict(spelled) {
            case .placeholder: "placeholder"
            case .none: "none"
            case .blank: "blank"
            case .content: "content"
            }
          #expect(found == kind, "\(spelled.debugDescription)")
        }
      }
    }
    #expect(spec.placeholders.count > 100 && spec.noneAnswers.count > 60 && spec.nulls.count > 10)
  }

  @Test(
    "Placeholders in English and Spanish, with and without accents and typographic marks",
    arguments: [
      ("TBD", "TBD"), ("tbd", "TBD"), ("To be  defined", "to be defined"), ("Pendiente", "pendiente"),
      ("S/D", "s/d"),
      ("ver notas", "ver notas"), ("Sin informacion", "sin información"),
      ("sin información", "sin información"),
      ("¿?", "?"), ("“TBD”", "TBD"), ("«pendiente»", "pendiente"), ("–", "–"), ("—", "—"), ("…", "…"),
      ("-", "-"),
      ("NINGUNO", "ninguno"), ("No aplica", "no aplica"), ("n/a", "n/a"), ("sin migracion", "sin migración"),
    ])
  func known(_ text: String, _ entry: String) {
    #expect(token(text) == entry)
  }

  @Test(
    "Blank is nothing, white space and the nulls of other tools",
    arguments: ["", " ", "\t\n", "\u{A0}", "\u{200B}", "NULL", "NaN", "#N/A", "000000000000000AAA"])
  func blank(_ text: String) {
    #expect(verdict(text) == .blank)
  }

  // `handoff-model` §2, `crm-formats` §2 and the list of the reference benchmark, as each writes it.
  @Test(
    "The lists of the domain, of the formats and of the benchmark are all there",
    arguments: [
      "TBD", "n/a", "-", "pendiente", "por definir", "ver notas", "see CRM", "asdf", "N/A", "None", ".", "x", "tba",
      "na", "--", "?", "xxx",
      "pending", "por confirmar", "sin datos", "see notes", "unknown",
    ])
  func published(_ text: String) {
    #expect(verdict(text) != .content && verdict(text) != .blank)
  }

  @Test("Blank cells of other tools", arguments: ["#N/A", "null", "NULL", "nan", "NaT", " ", "000000000000000AAA"])
  func nulls(_ text: String) {
    #expect(verdict(text) == .blank)
  }

  @Test(
    "Anything with more to it is content",
    arguments: [
      "TBD with the CFO on 12 May", "tbd!", "none of the above", "Ninguno de los módulos", "0", "no problem",
      "nullable",
      "x1", "null and void", "pending legal review", "000000000000001", "🤓",
    ])
  func content(_ text: String) {
    #expect(verdict(text) == .content)
  }

  @Test("A text far longer than every entry is content however it begins")
  func long() {
    #expect(verdict(String(repeating: "n/a ", count: 50)) == .content)
    // Blanks do not make an entry longer once they are folded, but a text of twice the longest entry is not
    // looked at.
    #expect(verdict("to be" + String(repeating: " ", count: 10) + "defined") != .content)
  }

  @Test("Placeholders and none answers have tokens of their own")
  func tokens() {
    #expect(table.tokens == spec.placeholders + spec.noneAnswers)
    #expect(!table.tokens.indices.contains(PlaceholderToken.ownLabel))
  }
}
