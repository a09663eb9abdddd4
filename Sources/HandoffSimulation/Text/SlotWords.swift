/// The words and numbers that fill the gaps of a deal's templates, the same in all its texts where a reader
/// would expect them to agree (the two ends of a metric, the deadline month).
struct SlotWords: Sendable {
  let brand: String
  let language: PhraseLanguage
  /// Which of the parallel stories (use case, problem, metrics) the deal tells.
  let theme: Int
  let from: Int
  let to: Int
  let month: String

  init(brand: String, language: PhraseLanguage, random: inout RandomSource) {
    self.brand = brand
    self.language = language
    theme = random.index(below: 1 << 20)
    from = random.integer(in: 24...90)
    to = from * random.integer(in: 30...60) / 100
    month = random.pick(language == .english ? Self.englishMonths : Self.spanishMonths)
  }

  func word(for slot: Template.Slot, random: inout RandomSource) -> String {
    switch slot {
    case .brand: brand
    case .from: String(from)
    case .to: String(to)
    case .month: month
    case .few: String(random.integer(in: 2...9))
    case .some: String(random.integer(in: 10...60))
    case .many: String(random.integer(in: 3...90) * 100)
    case .person: PersonName.drawn(in: language, random: &random).display
    case .system: random.pick(Self.systems)
    case .rival: random.pick(Self.rivals)
    }
  }

  private static let englishMonths = [
    "January", "March", "April", "May", "June", "September", "October", "November", "December", "Q1", "Q2",
    "Q3",
  ]
  private static let spanishMonths = [
    "enero", "marzo", "abril", "mayo", "junio", "septiembre", "octubre", "noviembre", "diciembre", "T1", "T2",
    "T3",
  ]
  private static let systems = [
    "SAP", "NetSuite", "Salesforce", "HubSpot", "Snowflake", "Jira", "Power BI", "Zendesk", "Odoo", "Workday",
  ]
  private static let rivals = ["Acuity Suite", "Brightdesk", "Opsia", "Novaflow", "Trackwell", "Kontor One"]
}
