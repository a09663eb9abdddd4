import HandoffModel

/// Keeps keys that are only compared for equality as hashes.
struct KeyHashColumnBuilder: ColumnBuilder {
  private var hashes: [UInt64] = []
  private var counts = StateCounts()

  init(expectedRows: Int) {
    hashes.reserveCapacity(expectedRows)
  }

  mutating func append(_ block: RecordBlock, column: Int) {
    let bytes = block.bytes.span
    for place in block.records {
      let range = CellTrimming.trimmed(bytes, block.cells[place.firstCell &+ column].range)
      counts[range.isEmpty ? .blank : .filled] += 1
      hashes.append(range.isEmpty ? 0 : max(1, ByteHash.hash(bytes.extracting(range))))
    }
  }

  mutating func finish(_ evidence: ColumnEvidence) -> BuiltColumn {
    BuiltColumn(content: .hashes(hashes), counts: counts)
  }
}
