import HandoffModel

/// Why a file was refused, in words.
enum FileRefusal {
  /// In English what was found and what was expected; in Spanish what both amount to for the reason.
  static func words(_ error: CSVFileError) -> LocalizedText {
    LocalizedText(en: "found \(error.found); expected \(error.expected)", es: spanish(error.reason))
  }

  private static func spanish(_ reason: RejectReason) -> String {
    switch reason {
    case .emptyFile: "el archivo está vacío; exporte de nuevo los datos"
    case .notFound: "no existe el archivo"
    case .isDirectory: "es una carpeta; se esperaba un archivo CSV"
    case .unreadable: "no se puede leer el archivo; revise los permisos"
    case .notRegularFile: "no es un archivo normal; guarde antes los datos en un archivo"
    case .compressedInput:
      "el archivo está comprimido y dañado, protegido o en un formato que no se lee; se leen gzip (.csv.gz) y zip (.zip) "
        + "enteros; un libro de Excel debe guardarse como CSV"
    case .unsupportedEncoding: "la codificación no se reconoce; exporte el archivo en UTF-8"
    case .notText: "el archivo no es texto; se esperaba un CSV"
    case .notCSV: "el archivo no es un CSV (página web, PDF u hoja de cálculo); expórtelo o guárdelo como CSV"
    case .delimiterUndetected:
      "no se distingue qué carácter separa las celdas, o el encabezado usa uno y las filas otro; use uno solo o indíquelo "
        + "en workspace.yaml con `delimiter:`"
    case .missingHeader: "falta el encabezado; la primera línea debe nombrar las columnas"
    case .malformedQuote, .unterminatedQuote:
      "hay una comilla mal puesta en el encabezado; escriba las comillas dobles y entre comillas"
    case .invalidEncoding: "el encabezado tiene bytes que no son texto; exporte el archivo en UTF-8"
    case .nulBytes: "el encabezado contiene bytes NUL; exporte de nuevo los datos"
    case .tooManyErrors: "hay más registros rechazados de los que admite `limits: rejected_rows`"
    case .tooManyColumns: "hay más columnas de las que admite `limits: columns`"
    case .fieldTooLarge: "el encabezado es más largo de lo que admite `limits: record_bytes`"
    default: "el archivo no se puede usar"
    }
  }
}
