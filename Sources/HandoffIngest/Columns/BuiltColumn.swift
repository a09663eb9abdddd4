import HandoffModel

/// A finished column of one file.
struct BuiltColumn: Sendable {
  enum Content: Sendable {
    case cells([Cell])
    case packed([PackedCell])
    case codes([CodeCell])
    /// Symbols of a pool of the file, to be renamed into the dataset's.
    case symbols(LocalSymbols)
    /// Hashes of keys that are never shown: 0 where blank.
    case hashes([UInt64])
  }

  var content: Content
  var counts: StateCounts
  /// What had to be decided to read it, and why it was; empty where nothing had.
  var reading = LocalizedText.empty
  /// The decision itself; nil where nothing had to be decided.
  var notation: ColumnNotation?
  /// What is odd about its cells; `lines` are rows of the file, from 0.
  var remarks: [ColumnRemark] = []
  /// For dates: the latest.
  var latest: Moment?
  /// For texts compared across deals: a fingerprint per row, blank where the text is too short.
  var fingerprints: [Cell] = []
}
