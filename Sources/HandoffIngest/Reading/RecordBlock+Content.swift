import HandoffModel

extension RecordBlock {
  /// A hash of a record's cells: records with the same cells have the same, however they were quoted.
  func contentHash(record: Int) -> UInt64 {
    let place = records[record]
    let content = bytes.span
    var hash = UInt64(truncatingIfNeeded: place.cellCount)
    for cell in place.cells {
      hash = ByteHash.absorbed(content.extracting(cells[cell].range), into: hash)
    }
    return ByteHash.mixed(hash)
  }
}
