import HandoffModel

/// Keeps keys that are only compared for equality as hashes.
struct KeyHashColumnBuilder: ColumnBuilder {
  private var hashes: [UInt64] = []
  private var counts = StateCounts()
  private var damaged = CellTally()

  init(expectedRows: Int) {
    hashes.reserveCapacity(expectedRows)
  }

  mutating func append(_ block: RecordBlock, column: Int) {
    let bytes = block.bytes.span
    for place in block.records {
      let range = CellTrimming.trimmed(bytes, block.cells[place.firstCell &+ column].range)
      let text = bytes.extracting(range)
      if SpreadsheetDamage.isDamaged(text) {
        // Many ids have become one: the row has none, rather than being taken for another's copy.
        damaged.add(row: hashes.count)
        counts[.invalid] += 1
        hashes.append(0)
        continue
      }
      counts[range.isEmpty ? .blank : .filled] += 1
      hashes.append(range.isEmpty ? 0 : max(1, ByteHash.hash(text)))
    }
  }

  mutating func finish(_ evidence: ColumnEvidence) -> BuiltColumn {
    let remark = damaged.remark(
      .badID, isUnreadable: true,
      en: "ids were rounded or rewritten by a spreadsheet; the rows are kept without an id: export the ids as text",
      es:
        "ids fueron redondeados o reescritos por una hoja de cálculo; las filas se conservan sin id: exporte los ids como texto"
    )
    return BuiltColumn(content: .hashes(hashes), counts: counts, remarks: remark.map { [$0] } ?? [])
  }
}
