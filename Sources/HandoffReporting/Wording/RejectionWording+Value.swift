import HandoffModel

extension RejectionWording {
  /// Values that a record cannot do without and that cannot be read.
  static let value: [Entry] = [
    entry(
      "bad-number",
      LocalizedText(en: "A required number is no number.", es: "Un número obligatorio no es un número."),
      LocalizedText(en: "Correct it in the CRM.", es: "Corríjalo en el CRM.")),
    entry(
      "ambiguous-number",
      LocalizedText(
        en: "Point and comma of a number can be read in two ways.",
        es: "El punto y la coma de un número se pueden leer de dos maneras."),
      LocalizedText(
        en: "Name the decimal sign in the workspace.",
        es: "Indique el signo decimal en el espacio de trabajo.")),
    entry(
      "bad-date",
      LocalizedText(en: "A required date is no date.", es: "Una fecha obligatoria no es una fecha."),
      LocalizedText(
        en:
          "Correct it in the CRM. Where the cell shows ########, a spreadsheet's column was too narrow: widen it and save again. Where it shows a bare number, format the column as a date first.",
        es:
          "Corríjala en el CRM. Si la celda muestra ########, la columna de la hoja de cálculo era estrecha: ensánchela y guarde de nuevo. Si muestra un número suelto, dé antes formato de fecha a la columna."
      )),
    entry(
      "ambiguous-date",
      LocalizedText(
        en: "Day and month of a date can be read in two ways.",
        es: "El día y el mes de una fecha se pueden leer de dos maneras."),
      LocalizedText(
        en: "Name the date order in the workspace.",
        es: "Indique el orden de la fecha en el espacio de trabajo.")),
    entry(
      "inconsistent-date-order",
      LocalizedText(
        en: "Dates of one column follow different orders.",
        es: "Las fechas de una columna siguen órdenes distintos."),
      LocalizedText(
        en: "Export the column in one format, best as YYYY-MM-DD.",
        es: "Exporte la columna en un solo formato, mejor AAAA-MM-DD.")),
    entry(
      "two-digit-year", LocalizedText(en: "A year has two digits.", es: "Un año tiene dos cifras."),
      LocalizedText(en: "Export years with four digits.", es: "Exporte los años con cuatro cifras.")),
    entry(
      "implausible-date",
      LocalizedText(
        en: "A date lies outside any plausible range.", es: "Una fecha está fuera de todo rango verosímil."),
      LocalizedText(en: "Correct it in the CRM.", es: "Corríjala en el CRM.")),
    entry(
      "nonexistent-local-time",
      LocalizedText(
        en: "The clock skipped this time when it was changed.", es: "El reloj se saltó esa hora al cambiar."),
      LocalizedText(
        en: "Export times in UTC or with their offset.", es: "Exporte las horas en UTC o con su desfase.")),
    entry(
      "ambiguous-local-time",
      LocalizedText(
        en: "The clock showed this time twice when it was changed.",
        es: "El reloj marcó esa hora dos veces al cambiar."),
      LocalizedText(
        en: "Export times in UTC or with their offset.", es: "Exporte las horas en UTC o con su desfase.")),
    entry(
      "bad-id",
      LocalizedText(
        en: "A spreadsheet has damaged this id: it rounded it or wrote it as 3.82E+10, so several records share it.",
        es:
          "Una hoja de cálculo dañó este identificador: lo redondeó o lo escribió como 3,82E+10, y varios registros lo comparten."
      ),
      LocalizedText(
        en:
          "Use the file as the CRM exported it, without opening it in a spreadsheet; else import the id column as text and save again.",
        es:
          "Use el archivo tal como lo exportó el CRM, sin abrirlo en una hoja de cálculo; si no, importe la columna del identificador como texto y guarde de nuevo."
      )),
    entry(
      "duplicate-key",
      LocalizedText(
        en: "Several records have this id and differ, so none was taken.",
        es: "Varios registros tienen este identificador y difieren; no se tomó ninguno."),
      LocalizedText(
        en: "Keep one of them, or export each record once.",
        es: "Conserve uno de ellos o exporte cada registro una sola vez.")),
    entry(
      "alike-rows",
      LocalizedText(
        en: "No id column: several records are alike in the columns that stand in for it and differ elsewhere.",
        es: "Sin columna de id: varios registros coinciden en las columnas que la sustituyen y difieren en otras."),
      LocalizedText(
        en: "Export the id column, or name columns that tell the records apart in the workspace.",
        es: "Exporte la columna del id o indique en el espacio de trabajo columnas que distingan los registros.")),
  ]
}
