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
    case .blank, .content, .negation: nil
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
            case .none, .negation: "none"
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

  @Test(
    "Short answers that say none are told from the list, the punctuation at the end apart, or by their words",
    arguments: [
      "No aplica.", "Not needed.", "No se requiere", "None at the moment", "None, at this time", "N/A - greenfield",
      "n.a.", "N/A (new company)", "none – no tools yet", "Ninguna, proyecto nuevo",
    ])
  func listedNone(_ text: String) {
    guard case .none = verdict(text) else {
      Issue.record("\(text) is \(verdict(text))")
      return
    }
  }

  @Test(
    "A whole short negation is a none only where none is an answer",
    arguments: [
      "No integrations", "No integrations needed", "No hay integraciones", "No necesitan integraciones.",
      "No migration required", "No data to migrate", "Sin migración de datos", "No security requirements",
      "No se ha prometido nada", "No known technical blockers", "Not required at this stage",
    ])
  func negation(_ text: String) {
    #expect(verdict(text) == .negation)
  }

  @Test(
    "Texts that are no answer, in both languages, with full stops and brackets",
    arguments: [
      "pendiente de confirmar", "Pendiente de validar con el cliente", "fill in", "[enter use case]",
      "[Introducir caso de uso]", "(TBD)", "[tbd]", "to be discussed in kickoff", "will update later", "ask Luis",
      "Preguntar a Marta", "see Slack", "see email thread", "ver hilo de Slack", "the usual", "lo de siempre",
      "como siempre", "T.B.D.", "n.d.", "N/S", "rellenar", "Someone in finance", "alguien de finanzas", "Pending...",
    ])
  func noAnswer(_ text: String) {
    guard case .placeholder = verdict(text) else {
      Issue.record("\(text) is \(verdict(text))")
      return
    }
  }

  @Test(
    "What only begins like these is content",
    arguments: [
      "No single source of truth, 3 systems", "No SSO on their ERP", "No price increase for 2 years",
      "None of the 3 plants reports on time", "See every order in one place", "Ver pedidos en tiempo real",
      "Ask HR questions without a ticket", "Pending board approval of the budget", "N/A - 3 systems later",
      "N/A - TBD with the CFO on 12 May", "[ERP, CRM]", "(Acme) orders", "J. Smith", "Nadia Ruiz", "Sindy Pérez",
      "To be the first in the market", "Not known",
    ])
  func onlyBeginsSo(_ text: String) {
    switch verdict(text) {
    case .content: break
    // "Not known" is in the list of placeholders: it is no none.
    case .placeholder: #expect(text == "Not known")
    case let other: Issue.record("\(text) is \(other)")
    }
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
    #expect(table.tokens == spec.tokens)
    #expect(spec.tokens.starts(with: spec.placeholders + spec.noneAnswers))
    #expect(token("Ask Luis") == "ask …")
    #expect(token("Pendiente de confirmar") == "pendiente …")
    #expect(!table.tokens.indices.contains(PlaceholderToken.ownLabel))
  }
}
