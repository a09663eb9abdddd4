import HandoffModel
import Testing

@testable import HandoffIngest

@Suite("Input error")
struct InputErrorTests {
  @Test("A refused file says in both languages what was found and what was expected")
  func words() {
    let error = CSVFileError(
      .malformedQuote, found: ("a quote", "una comilla"), expected: ("a name", "un nombre"), line: 1, column: 2)
    let refusal = InputError(error, file: "a.csv")
    #expect(refusal.text(.en) == "a.csv:1:2: error: found a quote; expected a name [malformed-quote]")
    #expect(refusal.text(.es) == "a.csv:1:2: error: se encontró una comilla; se esperaba un nombre [malformed-quote]")
  }

  @Test(
    "Refusals of the reader itself are told in both languages, each in its own words",
    arguments: [
      "", "a,\"b\n1,2\n", "\n\n", "%PDF-1.7", "PK\u{3}\u{4}xx", "<html>",
    ])
  func bothLanguages(_ text: String) throws {
    let error = try #require(throws: CSVFileError.self) {
      var reader = try CSVRecordReader(MemoryByteSource(Array(text.utf8)))
      _ = try reader.readHeader()
    }
    #expect(error.found.en != error.found.es && error.expected.en != error.expected.es)
  }

  @Test(
    "An error names file, line and column as editors read them, and ends in its reason",
    arguments: [
      (InputError(.badDate, file: "a.csv", line: 3, column: 2, en: "no", es: "no"), "a.csv:3:2: error: no [bad-date]"),
      (InputError(.emptyFile, file: "a.csv", en: "no", es: "no"), "a.csv: error: no [empty-file]"),
      (InputError(.noDataRows, en: "no", es: "no"), "error: no [no-data-rows]"),
    ])
  func text(_ error: InputError, _ text: String) {
    #expect(error.text(.en) == text)
  }

  @Test("An error without a file takes the one it happened in, and keeps its own")
  func inFile() {
    let error = InputError(.ambiguousDate, line: 1, en: "a", es: "b")
    #expect(error.inFile("x.csv").text(.es) == "x.csv:1: error: b [ambiguous-date]")
    #expect(error.inFile("x.csv").inFile("y.csv").file == "x.csv")
  }
}
