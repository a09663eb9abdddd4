import HandoffModel

extension FieldType {
  /// What a cell is read as, worded to follow "read as".
  var words: LocalizedText {
    switch self {
    case .boolean: LocalizedText(en: "yes or no", es: "sí o no")
    case .choice: LocalizedText(en: "one of the known values", es: "uno de los valores conocidos")
    case .date: LocalizedText(en: "a date", es: "una fecha")
    case .id: LocalizedText(en: "an id", es: "un identificador")
    case .instant: LocalizedText(en: "a date or a time", es: "una fecha u hora")
    case .integer: LocalizedText(en: "a whole number", es: "un número entero")
    case .list: LocalizedText(en: "a list", es: "una lista")
    case .money: LocalizedText(en: "an amount", es: "un importe")
    case .months: LocalizedText(en: "a number of months", es: "un número de meses")
    case .number: LocalizedText(en: "a number", es: "un número")
    case .text: LocalizedText(en: "text", es: "texto")
    }
  }
}
