/// Why a line, a record or a whole file was not taken: the closed list, with permanent ids as raw values.
///
/// The reader raises those about quotes, bytes, shape and limits; the readers of values and tables above it
/// raise the rest. One list, so that a count by reason means the same wherever it is printed.
public enum RejectReason: String, CaseIterable, Sendable {
  // Quotes
  case malformedQuote = "malformed-quote"
  case unterminatedQuote = "unterminated-quote"
  // Encoding
  case invalidEncoding = "invalid-encoding"
  case unsupportedEncoding = "unsupported-encoding"
  case nulBytes = "nul-bytes"
  case notText = "not-text"
  case controlCharacter = "control-character"
  case compressedInput = "compressed-input"
  // Shape
  case tooFewFields = "too-few-fields"
  case tooManyFields = "too-many-fields"
  case truncatedRecord = "truncated-record"
  case suspectSplitRecord = "suspect-split-record"
  case repeatedHeader = "repeated-header"
  case footerRow = "footer-row"
  case subtotalRow = "subtotal-row"
  case missingKey = "missing-key"
  /// No date that can serve as signature.
  case missingSignature = "missing-signature"
  case comment = "comment"
  case multipleTables = "multiple-tables"
  // Header
  case missingHeader = "missing-header"
  case missingRequiredColumn = "missing-required-column"
  case duplicateHeader = "duplicate-header"
  case emptyHeader = "empty-header"
  /// The headers fit several CRMs alike.
  case ambiguousPreset = "ambiguous-preset"
  case delimiterUndetected = "delimiter-undetected"
  case notCSV = "not-csv"
  // Empty
  case emptyFile = "empty-file"
  case noDataRows = "no-data-rows"
  // Limits
  case fieldTooLarge = "field-too-large"
  case tooManyColumns = "too-many-columns"
  case tooManyErrors = "too-many-errors"
  // Input and output
  case isDirectory = "is-directory"
  case unreadable = "unreadable"
  case notFound = "not-found"
  case notRegularFile = "not-regular-file"
  // Values
  case badNumber = "bad-number"
  case ambiguousNumber = "ambiguous-number"
  case badDate = "bad-date"
  case ambiguousDate = "ambiguous-date"
  case inconsistentDateOrder = "inconsistent-date-order"
  case twoDigitYear = "two-digit-year"
  case implausibleDate = "implausible-date"
  case nonexistentLocalTime = "nonexistent-local-time"
  case ambiguousLocalTime = "ambiguous-local-time"
  case badID = "bad-id"
  case duplicateKey = "duplicate-key"
  /// Rows without an id that cannot be told apart by the columns that stand in for one.
  case alikeRows = "alike-rows"
}
