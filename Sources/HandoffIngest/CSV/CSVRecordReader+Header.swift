import HandoffModel

// What can be wrong with a header.
extension CSVRecordReader {
  func missingHeader() -> CSVFileError {
    CSVFileError(
      .missingHeader,
      found: tally.total == 0
        ? ("no text", "ningún texto")
        : ("no record in \(tally.total) lines", "ningún registro en \(tally.total) líneas"),
      expected: Self.names, byteOffset: open.start)
  }

  func emptyHeader(_ place: RecordPlace) -> CSVFileError {
    CSVFileError(
      .emptyHeader,
      found: (
        "\(place.cellCount) columns without a single name", "\(place.cellCount) columnas sin un solo nombre"
      ), expected: Self.names, line: place.line, byteOffset: place.byteOffset)
  }

  private static let names: CSVFileError.Words = (
    "a first record that names the columns", "un primer registro que nombre las columnas"
  )

  func headerError(_ damage: RejectedRecord) -> CSVFileError {
    let (found, expected): (CSVFileError.Words, CSVFileError.Words) =
      switch damage.reason {
      case .malformedQuote:
        (
          ("a quote inside a column name", "una comilla dentro de un nombre de columna"),
          ("names with quotes doubled and in quotes", "nombres entre comillas y con sus comillas dobladas")
        )
      case .unterminatedQuote:
        (("a quote that is never closed", "una comilla que no se cierra"), ("a closing quote", "una comilla de cierre"))
      case .invalidEncoding:
        (
          ("column names that are not UTF-8", "nombres de columna que no son UTF-8"),
          ("UTF-8 text", "texto en UTF-8")
        )
      case .fieldTooLarge:
        (
          ("a header larger than the limit", "un encabezado mayor que el límite"),
          (
            "at most \(limits.maxRecordBytes) bytes (`limits: record_bytes`)",
            "como máximo \(limits.maxRecordBytes) bytes (`limits: record_bytes`)"
          )
        )
      case .tooManyColumns:
        (
          ("more columns than the limit", "más columnas que el límite"),
          (
            "at most \(limits.maxColumns) columns (`limits: columns`)",
            "como máximo \(limits.maxColumns) columnas (`limits: columns`)"
          )
        )
      case .nulBytes: (("NUL bytes", "bytes NUL"), Self.names)
      default: (("a damaged header", "un encabezado dañado"), Self.names)
      }
    return CSVFileError(
      damage.reason, found: found, expected: expected, line: damage.line, column: damage.column,
      byteOffset: damage.byteOffset)
  }
}
