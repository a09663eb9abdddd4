import Testing

@testable import HandoffIngest

/// What stands for nothing as an answer may be what a company, a person or a stage is called.
@Suite("Phrases in names")
struct PhraseOfNameTests {
  @Test(
    "A phrase is nothing in a text and content in a name",
    arguments: ["Ask Nicely", "Somebody Else", "See Salesforce deal", "N/A - greenfield"])
  func phrases(_ text: String) throws {
    let table = PlaceholderTable(try ShippedSpecs.all.get().placeholders)
    var scratch = FoldedText()
    let bytes = Array(text.utf8)
    #expect(table.verdict(bytes.span, scratch: &scratch) != .content)
    #expect(table.verdict(bytes.span, isName: true, scratch: &scratch) == .content)
  }

  @Test("A whole placeholder is none, wherever it stands", arguments: ["TBD", "[tbd]", "T.B.D."])
  func placeholders(_ text: String) throws {
    let table = PlaceholderTable(try ShippedSpecs.all.get().placeholders)
    var scratch = FoldedText()
    let bytes = Array(text.utf8)
    #expect(table.verdict(bytes.span, isName: true, scratch: &scratch) != .content)
  }
}
