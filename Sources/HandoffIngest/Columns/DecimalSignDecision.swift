import HandoffConfig
import HandoffModel

/// Which sign stands before the decimals of a column: by the option, else by the column's own cells, else by the other columns of
/// the file, those that nobody reads last.
struct DecimalSignDecision {
  /// Nil where nothing decides.
  let isPointed: Bool?
  /// As many cells can only be read in the one way as only in the other.
  let isTied: Bool
  /// What was decided and by what; empty where no number of the column depends on it.
  let words: LocalizedText

  init(_ evidence: ColumnEvidence, set: Workspace.DecimalSign?) {
    let numbers = evidence.numbers
    isTied = set == nil && numbers.pointed > 0 && numbers.pointed == numbers.commas
    if let set {
      isPointed = set == .point
      words = Self.words(
        isPointed: set == .point, LocalizedText(en: "set by the workspace", es: "fijado por el workspace"))
    } else if let own = numbers.isPointed {
      isPointed = own
      let (count, others) = own ? (numbers.pointed, numbers.commas) : (numbers.commas, numbers.pointed)
      let hasDoubt = numbers.open + others > 0 || !own
      words =
        hasDoubt
        ? Self.words(
          isPointed: own,
          LocalizedText(
            en: "cells that can be read in no other way: \(count), only in the other: \(others)",
            es: "celdas que no se pueden leer de otro modo: \(count), solo del otro: \(others)")) : .empty
    } else if numbers.pointed == 0, numbers.open > 0,
      let example = evidence.neighbours.pointed ?? evidence.strangersSign
    {
      isPointed = example.answer
      words = Self.words(
        isPointed: example.answer,
        LocalizedText(
          en: "as column `\(example.header)` of the file", es: "como la columna `\(example.header)` del archivo"))
    } else {
      isPointed = nil
      words =
        numbers.pointed > 0
        ? LocalizedText(
          en: "open: cells with a decimal point: \(numbers.pointed), with a comma: \(numbers.commas); set decimal",
          es: "abierto: celdas con punto decimal: \(numbers.pointed), con coma: \(numbers.commas); indique decimal")
        : numbers.open > 0
          ? LocalizedText(
            en: "open: decimal point or comma; set decimal", es: "abierto: punto o coma decimal; indique decimal")
          : .empty
    }
  }

  /// Nil where no number of the column depends on it.
  var notation: ColumnNotation? {
    guard !words.isEmpty else { return nil }
    return isPointed.map { $0 ? .decimalPoint : .decimalComma } ?? .openDecimalSign
  }

  private static func words(isPointed: Bool, _ why: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "decimal \(isPointed ? "point" : "comma") (\(why.en))",
      es: "\(isPointed ? "punto" : "coma") decimal (\(why.es))")
  }
}
