import HandoffModel
import Testing

@testable import HandoffIngest

/// A corpus of files that something happened to, each with what must come of it, stated before it was run.
@Suite struct DamagedFileTests {
  @Test("quotes", arguments: DamagedFile.quotes) func quotesFiles(_ file: DamagedFile) { check(file) }
  @Test("encodings", arguments: DamagedFile.encodings) func encodingsFiles(_ file: DamagedFile) { check(file) }
  @Test("shapes", arguments: DamagedFile.shapes) func shapesFiles(_ file: DamagedFile) { check(file) }
  @Test("report furniture", arguments: DamagedFile.furniture) func furnitureFiles(_ file: DamagedFile) { check(file) }
  @Test("files that are no export", arguments: DamagedFile.refused) func refusedFiles(_ file: DamagedFile) {
    check(file)
  }

  @Test("the corpus is as large as it should be")
  func size() {
    let all =
      DamagedFile.quotes + DamagedFile.encodings + DamagedFile.shapes + DamagedFile.furniture + DamagedFile.refused
    #expect(all.count >= 80)
    #expect(Set(all.map(\.name)).count == all.count)
  }

  private func check(_ file: DamagedFile) {
    let reading = FileReading(file.bytes)
    #expect(reading.description == file.expected)
    guard !file.expected.hasPrefix("!") else { return }
    // Every physical line is in exactly one place, whatever happened to the file.
    #expect(reading.tally.total == SlowReader.physicalLineEnds(file.text).count)
  }
}
