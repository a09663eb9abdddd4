/// The contacts of one deal, in the order in which the seller met them; there is always at least one.
struct Stakeholders: Sendable {
  let people: [Stakeholder]

  init(deal: DealFacts, world: World) {
    var random = world.random(deal.handoff, .stakeholders)
    let count = random.integer(in: deal.profile.contacts)
    let ratio = world.parameters.effects.gapOddsRatio
    let gapOdds = 0.28 * deal.profile.gapFactor * QualityEffects.factor(ratio, quality: deal.cast.quality)
    let recorded = 1 - gapOdds / (1 + gapOdds)
    let daysOfCycle = max(1, deal.signed.day.number - deal.created.day.number)
    let roles = Self.roles(count: count, deal: deal, random: &random)
    people = roles.map { role in
      let name = PersonName.drawn(in: deal.language, random: &random)
      let title = random.pick(Self.titles(of: role, in: deal.language))
      let isRecorded = random.chance(recorded)
      let isUnreachable = random.chance(0.04)
      let met = LocalTime(
        day: deal.created.day.adding(days: random.index(below: daysOfCycle)),
        second: random.integer(in: 32_400...64_800))
      return Stakeholder(
        name: name, title: title, email: isUnreachable ? "" : "\(name.mailbox)@\(deal.company.domain)",
        role: role,
        isRecorded: isRecorded, created: met)
    }
  }

  /// The first person in that role.
  func person(as role: BuyingRole) -> Stakeholder? {
    people.first { $0.role == role }
  }

  /// Buyer and champion first, as sellers meet them; with one contact that is the buyer.
  private static func roles(count: Int, deal: DealFacts, random: inout RandomSource) -> [BuyingRole] {
    var roles: [BuyingRole] = [.economicBuyer, .champion]
    if deal.segment == .strategic { roles.append(.executiveSponsor) }
    let others: [BuyingRole] = [.technicalBuyer, .endUser, .influencer, .blocker, .endUser, .technicalBuyer]
    let offset = random.index(below: 2)
    for position in 0..<others.count { roles.append(others[(position + offset) % others.count]) }
    return Array(roles.prefix(count))
  }

  private static func titles(of role: BuyingRole, in language: PhraseLanguage) -> [String] {
    switch (role, language) {
    case (.economicBuyer, .english): ["CFO", "COO", "VP Operations", "Managing Director"]
    case (.economicBuyer, .spanish):
      ["Director financiero", "Directora de operaciones", "Directora general", "CFO"]
    case (.champion, .english): ["Head of Operations", "RevOps Lead", "Programme Manager", "Head of Support"]
    case (.champion, .spanish): ["Responsable de operaciones", "Jefa de proyecto", "Responsable de soporte"]
    case (.technicalBuyer, .english): ["IT Director", "Head of Engineering", "Security Officer"]
    case (.technicalBuyer, .spanish):
      ["Responsable de TI", "Director de sistemas", "Responsable de seguridad"]
    case (.endUser, .english): ["Team Lead, Support", "Operations Analyst", "Account Coordinator"]
    case (.endUser, .spanish): ["Coordinadora de soporte", "Analista de operaciones", "Jefe de turno"]
    case (.influencer, .english): ["Consultant", "Procurement Partner", "Data Lead"]
    case (.influencer, .spanish): ["Consultora externa", "Responsable de compras", "Responsable de datos"]
    case (.blocker, .english): ["Legacy Systems Manager", "Procurement Manager"]
    case (.blocker, .spanish): ["Responsable del sistema actual", "Jefe de compras"]
    case (.executiveSponsor, .english): ["CEO", "Chief Transformation Officer"]
    case (.executiveSponsor, .spanish): ["Consejero delegado", "Directora de transformación"]
    }
  }
}
