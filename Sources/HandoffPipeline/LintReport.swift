public import HandoffModel

/// What `rules lint` found in order.
public struct LintReport: Sendable {
  public let rules: Int
  public let examples: Int
  public let packs: [String]
  public let ruler: String

  public var summary: LocalizedText {
    let names = packs.joined(separator: ", ")
    return LocalizedText(
      en: "\(rules) rules and \(examples) examples in order (packs: \(names); ruler \(ruler.prefix(12)))",
      es: "\(rules) reglas y \(examples) ejemplos en orden (paquetes: \(names); regla de medir \(ruler.prefix(12)))")
  }
}
