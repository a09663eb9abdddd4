/// The seller at the form: decides per field whether there is an answer, and finds the words.
struct FormWriter {
  private let deal: DealFacts
  private let stakeholders: Stakeholders
  private let timeline: Timeline
  private let phrases: PhraseBook
  private let gapFactor: Double
  private let seed: UInt64
  private var random: RandomSource
  private let words: SlotWords

  init(deal: DealFacts, stakeholders: Stakeholders, timeline: Timeline, world: World) {
    self.deal = deal
    self.stakeholders = stakeholders
    self.timeline = timeline
    phrases = world.phrases.book(deal.language)
    seed = world.parameters.seed
    gapFactor =
      deal.profile.gapFactor
      * QualityEffects.factor(world.parameters.effects.gapOddsRatio, quality: deal.cast.quality)
    random = world.random(deal.handoff, .form)
    words = SlotWords(brand: deal.company.brand, language: deal.language, random: &random)
  }

  mutating func answer(_ field: FormField) -> FormAnswer {
    let gap = random.uniform()
    let kind = random.uniform()
    let isNone = random.chance(field.noneShare)
    if gap < gapProbability(of: field) { return gapAnswer(field, kind) }
    if isNone { return .text(random.pick(phrases.none)) }
    if let fact = fact(for: field) { return .text(fact) }
    return .text(prose(for: field))
  }

  private func gapProbability(of field: FormField) -> Double {
    guard !field.isUnrelatedToQuality else { return field.care.gapOdds / (1 + field.care.gapOdds) }
    var odds = field.care.gapOdds * gapFactor
    switch deal.sellerHabit {
    case .thorough: odds *= 0.4
    case .skipsTechnical where field.isTechnical: return 0.93
    case .writesOnlyNotes where !field.isTyped: return field == .salesNotes ? 0 : 0.82
    case .writesPlaceholders: odds *= 1.6
    case .copiesTexts: odds *= 0.5
    default: break
    }
    return odds / (1 + odds)
  }

  /// Mostly nothing, else a placeholder or something too thin to use; a fact is blank or a placeholder.
  private mutating func gapAnswer(_ field: FormField, _ kind: Double) -> FormAnswer {
    let blankShare =
      switch deal.sellerHabit {
      case .writesPlaceholders: 0.2
      case .writesOnlyNotes: 0.9
      default: 0.6
      }
    if kind < blankShare { return .blank }
    if kind < max(0.87, blankShare) || !field.isProse {
      return .placeholder(random.pick(phrases.placeholders))
    }
    return .text(random.pick(phrases.thin))
  }

  /// The answer where the deal itself holds it; nil where it is prose, or the role is not known.
  private mutating func fact(for field: FormField) -> String? {
    switch field {
    case .industry: deal.industry
    case .companySize: String(deal.employees)
    case .website: "https://www." + deal.company.domain
    case .economicBuyer: person(as: .economicBuyer)
    case .champion: person(as: .champion)
    case .technicalBuyer: person(as: .technicalBuyer)
    case .contractTerm: String(deal.termMonths)
    case .seats: String(deal.seats)
    case .outreachDate: timeline.plannedOutreach.description
    case .kickoffTargetDate: timeline.plannedKickoff.description
    default: nil
    }
  }

  private mutating func person(as role: BuyingRole) -> String {
    let separator = random.chance(0.7) ? ", " : " - "
    if let person = stakeholders.person(as: role) { return person.name.display + separator + person.title }
    let other = random.pick(stakeholders.people)
    return other.name.display + separator + other.title
  }

  private mutating func prose(for field: FormField) -> String {
    if deal.sellerHabit == .copiesTexts && field != .salesNotes { return pasted(field) }
    if field == .salesNotes { return notes() }
    let templates = phrases.templates(of: field)
    let text =
      phrases.isThemed(field)
      ? templates[words.theme % templates.count].filled(with: words, random: &random)
      : random.pick(templates).filled(with: words, random: &random)
    return deal.sellerHabit == .closesAtQuarterEnd && field == .salesPromises
      ? text + ". " + random.pick(templates).filled(with: words, random: &random) : text
  }

  /// The one text that this seller keeps for the field, the same in all deals of one language; the business
  /// problem is the use case once more.
  private func pasted(_ field: FormField) -> String {
    let source: FormField = field == .businessProblem ? .useCase : field
    let subject = deal.cast.seller * FormField.allCases.count + source.position
    var own = RandomSource(seed: seed, subject: subject, topic: .pastedText)
    let words = SlotWords(brand: phrases.anyCustomer, language: deal.language, random: &own)
    return own.pick(phrases.templates(of: source)).filled(with: words, random: &own)
  }

  /// Free notes: one to four lines, some of them with line feeds as the text box gives them.
  private mutating func notes() -> String {
    let templates = phrases.templates(of: .salesNotes)
    let lines = deal.sellerHabit == .writesOnlyNotes ? 4 : 1 + random.index(below: 3)
    let separator = random.chance(0.6) ? "\n" : " "
    let first = random.index(below: templates.count)
    return (0..<lines)
      .map { templates[(first + $0) % templates.count].filled(with: words, random: &random) }
      .joined(separator: separator)
  }
}
