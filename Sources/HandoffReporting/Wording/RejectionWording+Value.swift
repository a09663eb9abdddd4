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
      LocalizedText(en: "Correct it in the CRM.", es: "Corríjala en el CRM.")),
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
      "future-date",
      LocalizedText(
        en: "A date of something done lies in the future.", es: "La fecha de algo ya hecho está en el futuro."
      ),
      LocalizedText(
        en: "Correct it in the CRM, or set the analysis date.",
        es: "Corríjala en el CRM o fije la fecha del análisis.")),
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
      "bad-choice",
      LocalizedText(
        en: "A required value is not one of its list.", es: "Un valor obligatorio no es de su lista."),
      LocalizedText(
        en: "Correct it in the CRM, or add the spelling to the field.",
        es: "Corríjalo en el CRM o añada esa grafía al campo.")),
    entry(
      "bad-id", LocalizedText(en: "The id cannot be an id.", es: "El identificador no puede serlo."),
      LocalizedText(
        en: "Export the id column as text; spreadsheets shorten long ids.",
        es: "Exporte la columna del identificador como texto; las hojas de cálculo acortan los largos.")),
    entry(
      "duplicate-key",
      LocalizedText(
        en: "Several records have this id and differ, so none was taken.",
        es: "Varios registros tienen este identificador y difieren; no se tomó ninguno."),
      LocalizedText(
        en: "Keep one of them, or export each record once.",
        es: "Conserve uno de ellos o exporte cada registro una sola vez.")),
  ]
}
