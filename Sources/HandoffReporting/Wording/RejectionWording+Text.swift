import HandoffModel

extension RejectionWording {
  /// Quotes and encoding.
  static let text: [Entry] = [
    entry(
      "malformed-quote",
      LocalizedText(
        en: "A quotation mark stands where none may stand.", es: "Hay una comilla donde no puede haberla."),
      LocalizedText(
        en: "Put the whole cell between quotation marks and double those inside it, or export again.",
        es: "Ponga toda la celda entre comillas y duplique las interiores, o exporte de nuevo.")),
    entry(
      "unterminated-quote",
      LocalizedText(
        en: "A cell opens with a quotation mark that is never closed.",
        es: "Una celda empieza con una comilla que no se cierra."),
      LocalizedText(
        en: "Close the cell's quotation mark, or export again.",
        es: "Cierre la comilla de la celda o exporte de nuevo.")
    ),
    entry(
      "invalid-encoding",
      LocalizedText(
        en: "The record has bytes that are no text in the file's encoding.",
        es: "El registro tiene bytes que no son texto en la codificación del archivo."),
      LocalizedText(
        en:
          "Export the file as UTF-8. If many lines in a row are concerned, files of two encodings were joined: export both as UTF-8 and join them again.",
        es:
          "Exporte el archivo en UTF-8. Si son muchas líneas seguidas, se unieron archivos de dos codificaciones: exporte ambos en UTF-8 y únalos de nuevo."
      )),
    entry(
      "unsupported-encoding",
      LocalizedText(
        en: "The file's encoding is not supported.", es: "La codificación del archivo no se admite."),
      LocalizedText(en: "Export the file as UTF-8.", es: "Exporte el archivo en UTF-8.")),
    entry(
      "nul-bytes",
      LocalizedText(en: "The record contains NUL bytes.", es: "El registro contiene bytes NUL."),
      LocalizedText(
        en: "Export the file as UTF-8; it may have been cut off while it was copied.",
        es: "Exporte el archivo en UTF-8; quizá se cortó al copiarlo.")),
    entry(
      "not-text",
      LocalizedText(en: "The content is no text.", es: "El contenido no es texto."),
      LocalizedText(
        en: "Export as CSV; a spreadsheet file is not one.",
        es: "Exporte como CSV; un libro de cálculo no lo es.")),
    entry(
      "control-character",
      LocalizedText(
        en: "The record contains a control character.", es: "El registro contiene un carácter de control."),
      LocalizedText(
        en: "Remove the character in the CRM and export again.",
        es: "Quite el carácter en el CRM y exporte de nuevo.")),
    entry(
      "compressed-input",
      LocalizedText(en: "The file is compressed.", es: "El archivo está comprimido."),
      LocalizedText(en: "Unpack it first.", es: "Descomprímalo antes.")),
  ]
}
