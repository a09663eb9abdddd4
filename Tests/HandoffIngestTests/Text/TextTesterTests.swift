import Testing

@testable import HandoffConfig
@testable import HandoffIngest

/// The shipped text tests on texts as sellers write them.
@Suite("Text tests")
struct TextTesterTests {
  private static func passes(_ name: String, _ text: String) throws -> Bool {
    let specs = try ShippedSpecs.all.get().textTests
    let tester = TextTester(specs)
    let test = try #require(specs.firstIndex { $0.name == name })
    var folded = FoldedText()
    let bytes = Array(text.utf8)
    folded.foldToWords(bytes.span)
    return tester.passes(
      test, text: bytes.span, folded: folded,
      phrases: tester.needsPhrases(test) ? tester.phrases(in: folded) : 0,
      wordCount: TextShape.wordCount(bytes.span))
  }

  @Test(
    "What each test finds",
    arguments: [
      ("has_number", "12 users"), ("has_number", "0"), ("has_positive_number", "0.5 FTE"),
      ("has_date_or_duration", "live before 15/09"), ("has_date_or_duration", "en 6 semanas"),
      ("says_when", "MAÑANA sin falta"),
      ("says_when", "Next week"), ("is_domain", "www.example.com"), ("has_quantity", "from 12 to 4 hours"),
      ("has_quantity", "reducir un 20 %"), ("has_quantity", "40€ por pedido"), ("names_metric", "better NPS"),
      ("names_metric", "Tasa de retención"), ("names_metric", "two SLAs"), ("several_items", "CRM; ERP"),
      ("three_words", "one two three"),
    ])
  func holds(_ test: String, _ text: String) throws {
    #expect(try Self.passes(test, text))
  }

  @Test(
    "What each test leaves alone",
    arguments: [
      ("has_number", "twelve users"), ("has_positive_number", "0 users"),
      ("has_date_or_duration", "as soon as possible"),
      ("says_when", "one day"), ("is_domain", "the website"), ("has_quantity", "12"),
      ("has_quantity", "hours"),
      ("names_metric", "happier people"), ("names_metric", "snapshots"), ("several_items", "CRM"),
      ("three_words", "one two"),
      ("three_words", "- - -"),
    ])
  func fails(_ test: String, _ text: String) throws {
    #expect(try !Self.passes(test, text))
  }

  @Test("Only the tests that look for phrases need them")
  func phrases() throws {
    let specs = try ShippedSpecs.all.get().textTests
    let tester = TextTester(specs)
    for (index, spec) in specs.enumerated() {
      var isTerms = false
      if case .terms = spec.test { isTerms = true }
      #expect(tester.needsPhrases(index) == isTerms, "\(spec.name)")
    }
  }

  @Test("Every phrase of a shipped test is found by it")
  func everyPhrase() throws {
    for spec in try ShippedSpecs.all.get().textTests {
      switch spec.test {
      case .terms(let phrases):
        for phrase in phrases {
          let text = "X: \(phrase.hasSuffix("*") ? phrase.dropLast() + "zz" : phrase[...])."
          #expect(try Self.passes(spec.name, text), "\(spec.name): \(phrase)")
        }
      case .quantity(let units):
        for unit in units {
          #expect(try Self.passes(spec.name, "about 12 \(unit), say"), "\(spec.name): \(unit)")
          #expect(try Self.passes(spec.name, "12\(unit)"), "\(spec.name): \(unit)")
        }
      case .brackets:
        for text in ["Hello [name],", "[Nombre del cliente]", "see [a] or [company]"] {
          #expect(try Self.passes(spec.name, text), "\(text)")
        }
        for text in ["see [1]", "[x] done", "[link](https://example.com)", "no brackets", "[]", "a] b"] {
          #expect(try !Self.passes(spec.name, text), "\(text)")
        }
      case .exactly(let phrases):
        for phrase in phrases {
          #expect(try Self.passes(spec.name, " \(phrase.uppercased())."), "\(spec.name): \(phrase)")
          #expect(try !Self.passes(spec.name, "zz \(phrase)"), "\(spec.name): \(phrase)")
        }
      case .noLetters:
        for text in ["1", "12 / 3", "+34 600", "..."] { #expect(try Self.passes(spec.name, text), "\(text)") }
        for text in ["A1", "Ñ", "o"] { #expect(try !Self.passes(spec.name, text), "\(text)") }
      case .number, .positiveNumber, .dateOrDuration, .domain, .items, .words: continue
      }
    }
  }
}
