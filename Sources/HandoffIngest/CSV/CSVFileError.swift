import HandoffModel

/// Why a whole input was refused: what was found, where, and what was expected instead.
///
/// It names no file (its opener knows which) and no cell value.
public struct CSVFileError: Error, Equatable, Sendable {
  public let reason: RejectReason
  let found: LocalizedText
  let expected: LocalizedText
  /// Physical line, from 1; nil when the trouble has no line.
  public let line: Int?
  /// Cell of that line, from 1; nil when none can be named.
  public let column: Int?
  /// Bytes before the trouble, from the first byte of the input; nil when the input could not be read at all.
  public let byteOffset: Int?

  /// What was found and expected, as the ends of sentences.
  typealias Words = (en: String, es: String)

  init(
    _ reason: RejectReason, found: Words, expected: Words, line: Int? = nil, column: Int? = nil,
    byteOffset: Int? = nil
  ) {
    self.reason = reason
    self.found = LocalizedText(en: found.en, es: found.es)
    self.expected = LocalizedText(en: expected.en, es: expected.es)
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
  }

  static let wholeArchive: Words = (
    "a whole archive; export or copy it again", "un archivo entero; expórtelo o cópielo de nuevo"
  )
}
