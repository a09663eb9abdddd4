import HandoffModel

/// Why a file was refused, in words.
enum FileRefusal {
  static func words(_ error: CSVFileError) -> LocalizedText {
    LocalizedText(
      en: "found \(error.found); expected \(error.expected)", es: "\(spanish(error.reason)) (\(error.found))")
  }

  private static func spanish(_ reason: RejectReason) -> String {
    switch reason {
    case .emptyFile: "el archivo está vacío; exporte de nuevo los datos"
    case .notFound: "no existe el archivo"
    case .isDirectory: "es una carpeta; se esperaba un archivo CSV"
    case .unreadable: "no se puede leer el archivo; revise los permisos"
    case .notRegularFile: "no es un archivo normal; guarde antes los datos en un archivo"
    case .compressedInput: "el archivo está comprimido; descomprímalo antes"
    case .unsupportedEncoding: "la codificación no es UTF-8; exporte el archivo como UTF-8"
    case .notText: "el archivo no es texto; se esperaba un CSV"
    case .notCSV: "el archivo no está separado por comas; expórtelo separado por comas"
    case .missingHeader: "falta el encabezado; la primera línea debe nombrar las columnas"
    case .malformedQuote, .unterminatedQuote: "hay una comilla mal puesta en el encabezado"
    case .invalidEncoding: "el encabezado no es UTF-8"
    case .tooManyErrors: "hay demasiados registros rechazados"
    case .tooManyColumns: "hay demasiadas columnas"
    case .fieldTooLarge: "el encabezado es demasiado grande"
    default: "el archivo no se puede usar"
    }
  }
}
