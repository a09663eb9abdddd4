import HandoffModel
import Testing

@testable import HandoffIngest

@Suite("File refusal")
struct FileRefusalTests {
  @Test("Every reason for which the reader refuses a file has words in both languages")
  func words() {
    for reason in RejectReason.allCases {
      let error = CSVFileError(reason, found: "what was found", expected: "what was expected", byteOffset: 0)
      let words = FileRefusal.words(error)
      #expect(words.en == "found what was found; expected what was expected")
      #expect(words.es.count > 15)
      // What was found is told in English only: a Spanish sentence must stand by itself.
      #expect(!words.es.contains("what was found"))
    }
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
