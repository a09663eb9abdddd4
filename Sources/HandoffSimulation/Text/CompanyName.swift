/// The name of a customer and what is made from it.
struct CompanyName: Sendable {
  /// The short name that people use in subjects.
  let brand: String
  let full: String
  let domain: String

  static func drawn(in language: PhraseLanguage, random: inout RandomSource) -> CompanyName {
    let brand = random.chance(0.4) ? random.pick(words) : random.pick(heads) + random.pick(tails)
    let trade = random.pick(language == .english ? englishTrades : spanishTrades)
    let form = random.pick(language == .english ? englishForms : spanishForms)
    return CompanyName(
      brand: brand, full: "\(brand) \(trade)\(form)",
      domain: "\(PlainLetters.of(brand))-\(PlainLetters.of(trade)).example")
  }

  private static let words = [
    "Northwind", "Aurora", "Bluefin", "Cordillera", "Encina", "Fjord", "Granite", "Horizonte", "Ibex",
    "Jacaranda", "Kestrel", "Lumen", "Mistral", "Nogal", "Onda", "Pampa", "Quetzal", "Ribera", "Sierra",
    "Tundra", "Umbral", "Vértice", "Wharf", "Zenit",
  ]
  private static let heads = [
    "Alt", "Bel", "Cor", "Dur", "Ever", "Fal", "Gran", "Hel", "Ind", "Jun", "Kal", "Lum", "Mar", "Nor", "Orb",
    "Pal", "Quan", "Ros", "Sol", "Ter", "Ult", "Ver", "Wes", "Xen", "Yor", "Zan",
  ]
  private static let tails = [
    "via", "exa", "ant", "oria", "field", "mont", "ara", "ix", "ona", "wick", "elle", "port", "una", "ford",
    "ergia", "bridge", "ium", "alba", "stead", "eo",
  ]
  private static let englishTrades = [
    "Logistics", "Foods", "Health", "Energy", "Insurance", "Retail", "Software", "Textiles", "Mining",
    "Media", "Robotics", "Hotels", "Pharma", "Telecom", "Capital", "Packaging",
  ]
  private static let spanishTrades = [
    "Logística", "Alimentos", "Salud", "Energía", "Seguros", "Retail", "Software", "Textil", "Minería",
    "Medios", "Automoción", "Hoteles", "Farma", "Telecom", "Capital", "Envases",
  ]
  private static let englishForms = [" Inc.", " Ltd", "", "", ", Inc.", " Group", " GmbH", " LLC"]
  private static let spanishForms = [
    " S.A.", " S.L.", "", "", ", S.A. de C.V.", " Grupo", " SpA", " S. de R.L.",
  ]
}
