import HandoffModel

/// Everything that was read from one file.
struct FilePart: Sendable {
  var source: SourceFile
  var columns: [FieldID: BuiltColumn.Content]
  /// Physical line where each row begins.
  var lines: [UInt32]
  /// Low 32 bits of each row's byte offset; rows are in order, so the rest can be counted.
  var offsets: [UInt32]
  /// Hash of each row's cells, to tell copies from conflicts.
  var contents: [UInt32]
  var rejected: [RejectedRecord]
  var diagnostics: [Diagnostic]
  /// The latest fact of each column that can decide the analysis date.
  var latestFacts: [FieldID: Moment]
  /// The encoding in which the whole file turned out to be written.
  var readAs: TextEncoding

  /// What the CSV layer held back, as rows of the quarantine report; `file` is the part's place in the file list.
  func rejectedRows(file: Int) -> [RejectedRow] {
    rejected.map { record in
      let column = record.column.flatMap { position in
        source.columns.indices.contains(position - 1) ? source.columns[position - 1].header : nil
      }
      return RejectedRow(
        file: file, line: record.line, byteOffset: record.byteOffset, column: column ?? "",
        reason: record.reason.rawValue)
    }
  }

  /// The byte offset of a row.
  func byteOffset(of row: Int) -> Int {
    // Only a file beyond 4 GiB has high bits to be counted.
    guard source.byteCount > Int(UInt32.max) else { return Int(offsets[row]) }
    var high = 0
    for index in stride(from: 1, through: row, by: 1) where offsets[index] < offsets[index - 1] { high += 1 }
    return high << 32 | Int(offsets[row])
  }
}
