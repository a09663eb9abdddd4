import HandoffConfig
import HandoffModel

/// Finds the marker of an activity in its subject; the subject itself is not kept.
///
/// A cell is filled with the position of the first marker whose phrases occur, blank where none does. Where no rule reads
/// markers, only those subjects are looked at whose direction is not in the file, for a marker tells it.
struct MarkerColumnBuilder: ColumnBuilder {
  private let matcher: PhraseMatcher
  private let settled: SettledDirections?
  private var cells: [CodeCell] = []
  private var counts = StateCounts()
  private var folded = FoldedText()
  private var rich = RichText()

  /// `settled` is nil where every subject counts.
  init(matcher: PhraseMatcher, settled: SettledDirections?, expectedRows: Int) {
    self.matcher = matcher
    self.settled = settled
    cells.reserveCapacity(expectedRows)
  }

  mutating func append(_ block: RecordBlock, column: Int) {
    let bytes = block.bytes.span
    for place in block.records {
      let range = block.cells[place.firstCell &+ column].range
      counts[range.isEmpty ? .blank : .filled] += 1
      guard !range.isEmpty, !(settled?.isSettled(place, in: block) ?? false) else {
        cells.append(CodeCell(.blank))
        continue
      }
      let text = bytes.extracting(range)
      if RichText.isSuspected(text) {
        rich.strip(text)
        let words = rich.bytes
        folded.foldToWords(words.span)
      } else {
        folded.foldToWords(text)
      }
      let groups = matcher.groups(in: folded)
      cells.append(CodeCell(groups == 0 ? .blank : .filled(Int64(groups.trailingZeroBitCount))))
    }
  }

  mutating func finish(_ evidence: ColumnEvidence) -> BuiltColumn {
    BuiltColumn(content: .codes(cells), counts: counts)
  }
}
