public import HandoffModel

/// What `rules lint` found in order.
public struct LintReport: Sendable {
  public let rules: Int
  public let examples: Int
  /// Rules whose check an override changed without examples of its own.
  public let droppedExamples: [String]
  public let packs: [String]
  public let ruler: String

  public var summary: LocalizedText {
    let names = packs.joined(separator: ", ")
    let list = droppedExamples.joined(separator: ", ")
    let dropped =
      droppedExamples.isEmpty
      ? LocalizedText(untranslated: "")
      : LocalizedText(
        en: "note: the check of these rules was overridden and their inherited examples were dropped: \(list)\n",
        es: "nota: se cambió la comprobación de estas reglas y se descartaron sus ejemplos heredados: \(list)\n")
    return LocalizedText(
      en: dropped.en + "\(rules) rules and \(examples) examples in order (packs: \(names); ruler \(ruler.prefix(12)))",
      es: dropped.es
        + "\(rules) reglas y \(examples) ejemplos en orden (paquetes: \(names); regla de medir \(ruler.prefix(12)))")
  }
}
