/// What the cells of a field hold, and so how their text is read.
public enum FieldType: String, CaseIterable, Sendable {
  case boolean
  /// One of a closed list of values with their spellings; others are kept as written.
  case choice
  /// A calendar day; a time of day, where one is written, is dropped.
  case date
  /// A key: compared as bytes after canonicalisation.
  case id
  /// A point in time, or a day where the export has no time of day.
  case instant
  case integer
  /// Several values in one cell; judged like text.
  case list
  /// An amount in the deal's currency.
  case money
  /// A length of time in months, as people write terms: `12`, `36 months`, `2 años`, `annual`.
  case months
  case number
  case text

  /// Whether cells are judged by their words and kept as `TextFeatures`, never as text.
  public var isText: Bool { self == .text || self == .list }
  /// Whether cells are points in time.
  public var isTemporal: Bool { self == .date || self == .instant }
  /// Whether cells are numbers in ten-thousandths.
  public var isNumeric: Bool { self == .integer || self == .money || self == .months || self == .number }
  /// Whether cells are interned texts.
  public var isSymbol: Bool { self == .choice || self == .id }
}
