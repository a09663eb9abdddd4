import HandoffModel

extension RejectionWording {
  /// Headers, empty files, limits, and files that cannot be read.
  static let file: [Entry] = [
    entry(
      "missing-header",
      LocalizedText(en: "The file has no header line.", es: "El archivo no tiene encabezado."),
      LocalizedText(en: "Export with column names.", es: "Exporte con los nombres de las columnas.")),
    entry(
      "missing-required-column",
      LocalizedText(en: "A column that is needed is not there.", es: "Falta una columna necesaria."),
      LocalizedText(
        en: "Add the column to the export, or map it.", es: "Añada la columna a la exportación o asígnela.")),
    entry(
      "duplicate-header",
      LocalizedText(en: "Two columns have one name.", es: "Dos columnas se llaman igual."),
      LocalizedText(en: "Rename or drop one of them.", es: "Cambie el nombre de una o quítela.")),
    entry(
      "empty-header", LocalizedText(en: "A column has no name.", es: "Una columna no tiene nombre."),
      LocalizedText(en: "Name the column or drop it.", es: "Póngale nombre o quítela.")),
    entry(
      "ambiguous-preset",
      LocalizedText(
        en: "The headers fit exports of several CRMs alike.", es: "Los encabezados encajan con varios CRM por igual."),
      LocalizedText(
        en: "Name the preset of the file, with --source or in workspace.yaml.",
        es: "Indique el preset del archivo, con --source o en workspace.yaml.")),
    entry(
      "delimiter-undetected",
      LocalizedText(
        en: "The character between cells cannot be told.", es: "No se distingue el carácter entre celdas."),
      LocalizedText(
        en: "Name the delimiter in the workspace.", es: "Indique el separador en el espacio de trabajo.")),
    entry(
      "not-csv", LocalizedText(en: "The file is no CSV.", es: "El archivo no es un CSV."),
      LocalizedText(en: "Export as CSV.", es: "Exporte como CSV.")),
    entry(
      "empty-file", LocalizedText(en: "The file is empty.", es: "El archivo está vacío."),
      LocalizedText(en: "Export it again.", es: "Expórtelo de nuevo.")),
    entry(
      "no-data-rows",
      LocalizedText(en: "The file has a header and nothing else.", es: "El archivo solo tiene encabezado."),
      LocalizedText(en: "Check the filters of the export.", es: "Revise los filtros de la exportación.")),
    entry(
      "field-too-large",
      LocalizedText(en: "A cell is larger than allowed.", es: "Una celda supera el tamaño admitido."),
      LocalizedText(
        en: "Look for a quotation mark that is never closed; else shorten the cell.",
        es: "Busque una comilla sin cerrar; si no, acorte la celda.")),
    entry(
      "too-many-columns",
      LocalizedText(
        en: "The file has more columns than allowed.", es: "El archivo tiene más columnas de las admitidas."),
      LocalizedText(en: "Export fewer columns.", es: "Exporte menos columnas.")),
    entry(
      "too-many-errors",
      LocalizedText(
        en: "So many lines are damaged that reading stopped.",
        es: "Hay tantas líneas dañadas que se dejó de leer."),
      LocalizedText(
        en: "Check that the file is what its name says, and export it again.",
        es: "Compruebe que el archivo es lo que dice su nombre y expórtelo de nuevo.")),
    entry(
      "is-directory", LocalizedText(en: "This is a folder.", es: "Es una carpeta."),
      LocalizedText(en: "Name a file.", es: "Indique un archivo.")),
    entry(
      "unreadable", LocalizedText(en: "The file cannot be read.", es: "El archivo no se puede leer."),
      LocalizedText(en: "Check its permissions.", es: "Revise sus permisos.")),
    entry(
      "not-found", LocalizedText(en: "The file is not there.", es: "El archivo no existe."),
      LocalizedText(en: "Check its name.", es: "Revise su nombre.")),
    entry(
      "not-regular-file", LocalizedText(en: "This is no ordinary file.", es: "No es un archivo corriente."),
      LocalizedText(en: "Copy its content into a file.", es: "Copie su contenido en un archivo.")),
  ]
}
