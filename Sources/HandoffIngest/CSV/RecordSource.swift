/// What stands behind every reader of records: it fills a block, again and again, until nothing is left.
///
/// Consumers know only this and `RecordBlock`, so that they cannot tell which lane read a record.
protocol RecordSource: ~Copyable {
  /// Replaces what the block holds by the next records and rejections, in the order of the input. False, with
  /// an empty block, when nothing is left; after an error too. What a call that throws leaves in the block
  /// has no meaning.
  mutating func fill(_ block: inout RecordBlock) throws(CSVFileError) -> Bool
}
