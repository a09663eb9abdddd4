import HandoffModel

extension RejectionWording {
  /// The shape of records.
  static let shape: [Entry] = [
    entry(
      "too-few-fields",
      LocalizedText(
        en: "The record has fewer cells than the header.",
        es: "El registro tiene menos celdas que el encabezado."),
      LocalizedText(
        en: "Look for a line break inside a cell that is not quoted; export with quoted cells.",
        es: "Busque un salto de línea en una celda sin comillas; exporte con celdas entre comillas.")),
    entry(
      "too-many-fields",
      LocalizedText(
        en: "The record has more cells than the header.",
        es: "El registro tiene más celdas que el encabezado."),
      LocalizedText(
        en: "Look for a separator inside a cell that is not quoted; export with quoted cells.",
        es: "Busque un separador en una celda sin comillas; exporte con celdas entre comillas.")),
    entry(
      "truncated-record",
      LocalizedText(
        en: "The file ends inside this record.", es: "El archivo termina a mitad de este registro."),
      LocalizedText(en: "Export or copy the file again.", es: "Exporte o copie el archivo de nuevo.")),
    entry(
      "suspect-split-record",
      LocalizedText(
        en: "The next line looks like the rest of this record.",
        es: "La línea siguiente parece el resto de este registro."),
      LocalizedText(
        en: "Join the two lines, or export with quoted cells.",
        es: "Una las dos líneas o exporte con celdas entre comillas.")),
    entry(
      "repeated-header",
      LocalizedText(en: "The line repeats the header.", es: "La línea repite el encabezado."),
      LocalizedText(
        en: "Nothing is lost; delete the line if files were joined by hand.",
        es: "No se pierde nada; borre la línea si se unieron archivos a mano.")),
    entry(
      "footer-row",
      LocalizedText(
        en: "The line is a footer of the report.", es: "La línea es un pie del informe."),
      LocalizedText(
        en: "Nothing is lost; export details only to be rid of it.",
        es: "No se pierde nada; exporte solo los detalles para evitarla.")),
    entry(
      "subtotal-row",
      LocalizedText(en: "The line is a subtotal.", es: "La línea es un subtotal."),
      LocalizedText(
        en: "Nothing is lost; export details only to be rid of it.",
        es: "No se pierde nada; exporte solo los detalles para evitarla.")),
    entry(
      "missing-key",
      LocalizedText(en: "The record has no id.", es: "El registro no tiene identificador."),
      LocalizedText(
        en: "Include the id column in the export and fill it.",
        es: "Incluya la columna del identificador en la exportación, con valores.")),
    entry(
      "missing-signature",
      LocalizedText(
        en: "The deal has no date that can serve as its signature.",
        es: "El negocio no tiene una fecha que pueda servir de firma."),
      LocalizedText(
        en: "Fill the signature or close date in the CRM, or map its column.",
        es: "Rellene la fecha de firma o de cierre en el CRM, o asigne su columna.")),
    entry(
      "comment",
      LocalizedText(en: "The line is a comment.", es: "La línea es un comentario."),
      LocalizedText(en: "Nothing to do.", es: "Nada que hacer.")),
    entry(
      "multiple-tables",
      LocalizedText(
        en: "The line belongs to a second table in the same file.",
        es: "La línea pertenece a una segunda tabla del mismo archivo."),
      LocalizedText(en: "Export one table per file.", es: "Exporte una tabla por archivo.")),
  ]
}
