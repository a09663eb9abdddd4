/// Finds the record that names the columns: the first of an export, or further down where a report has a title above.
struct HeaderSearch {
  /// Records of the sample that are looked at.
  static let depth = 40

  let sample: [UInt8]
  /// The names by which some preset or field knows a column.
  let knownHeaders: KnownHeaders

  /// The position of the header among the records, of which most have `cellCount` cells; nil without any record.
  ///
  /// The record in which most cells are known names is the header, if there are two and more than in the first record of
  /// full width; else that one is. A title that is padded with empty cells is not of full width.
  func position(_ records: [SampleRecords.Record], cellCount: Int) -> Int? {
    guard !records.isEmpty else { return nil }
    let candidates = records.indices.prefix(Self.depth)
    let first = candidates.first { isFull(records[$0], cellCount: cellCount) } ?? 0
    let scores = candidates.map { knownNames(records[$0]) }
    guard let best = candidates.max(by: { (scores[$0], $1) < (scores[$1], $0) }) else { return first }
    return scores[best] >= 2 && scores[best] > scores[first] ? best : first
  }

  /// How many cells of a record are known names.
  func knownNames(_ record: SampleRecords.Record) -> Int {
    var key: [UInt8] = []
    return record.cells.count { cell in
      // A name is short; a text is not looked up.
      !cell.isEmpty && cell.count <= 200 && knownHeaders.contains(sample.span.extracting(cell), scratch: &key)
    }
  }

  private func isFull(_ record: SampleRecords.Record, cellCount: Int) -> Bool {
    guard record.cells.count == cellCount else { return false }
    let filled = record.cells.count { !CellTrimming.isBlank(sample.span, $0) }
    return filled * 2 >= cellCount
  }
}
