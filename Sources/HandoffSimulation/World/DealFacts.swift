/// The commercial facts of one handoff: customer, people, size and the days of the contract.
struct DealFacts: Sendable {
  let handoff: Int
  let language: PhraseLanguage
  let segment: Segment
  let cast: HandoffCast
  let sellerHabit: SellerHabit
  let csmHabit: SuccessHabit
  let company: CompanyName
  let industry: String
  let country: String
  let employees: Int
  let acv: Int
  let amount: Int
  let termMonths: Int
  let seats: Int
  let currency: String
  let created: LocalTime
  let signed: LocalTime
  /// The day in the CRM: that of the signature, or later where the stage was changed late.
  let closeDay: SimulatedDay
  let contractStart: SimulatedDay

  var profile: SegmentProfile { SegmentProfile.of(segment) }

  var name: String { "\(company.full) - \(signed.day.civil.year)" }

  var renewalDay: SimulatedDay { contractStart.adding(months: termMonths) }

  init(handoff: Int, world: World) {
    self.handoff = handoff
    let parameters = world.parameters
    cast = HandoffCast(handoff: handoff, parameters: parameters, staff: world.staff)
    sellerHabit = world.staff.habit(ofSeller: cast.seller)
    csmHabit = world.staff.habit(ofCSM: cast.csm)

    var random = world.random(handoff, .deal)
    language = random.chance(parameters.spanishShare) ? .spanish : .english
    segment = Self.segment(at: random.uniform())
    let profile = SegmentProfile.of(segment)
    acv = Self.rounded(Self.logUniform(profile.acv, random.uniform()))
    employees = Self.logUniform(profile.employees, random.uniform())
    termMonths = random.pick(profile.termMonths)
    seats = max(1, acv / random.integer(in: 240...900))
    let services = random.chance(0.3) ? acv / 20 : 0
    amount = acv * termMonths / 12 + services
    currency = random.chance(language == .spanish ? 0.85 : 0.25) ? "EUR" : "USD"

    signed = Signature.drawn(for: sellerHabit, world: world, random: &random)
    let cycle = random.logNormal(median: profile.salesCycleDays, sigma: 0.5)
    created = LocalTime(
      day: signed.day.adding(days: -Int(min(cycle, 700)) - 3), second: random.integer(in: 32_400...64_800))
    contractStart = signed.day.adding(days: random.chance(0.5) ? 0 : random.index(below: 21))

    let isLate = random.chance(parameters.lateStageFlipShare)
    let spread = random.uniform()
    let lateDay = signed.day.adding(days: 2 + Int(58.99 * spread * spread))
    let lastDay = world.horizon.day.adding(days: -1)
    closeDay = isLate ? max(signed.day, min(lateDay, lastDay)) : signed.day

    var companyRandom = world.random(handoff, .company)
    company = CompanyName.drawn(in: language, random: &companyRandom)
    industry = companyRandom.pick(language == .english ? Self.englishIndustries : Self.spanishIndustries)
    country = companyRandom.pick(language == .english ? Self.englishCountries : Self.spanishCountries)
  }

  private static func segment(at position: Double) -> Segment {
    var upTo = 0.0
    for segment in Segment.allCases {
      upTo += SegmentProfile.of(segment).share
      if position < upTo { return segment }
    }
    return .smb
  }

  /// A size between the bounds, as likely in each doubling.
  private static func logUniform(_ range: ClosedRange<Int>, _ position: Double) -> Int {
    let low = Elementary.log(Double(range.lowerBound))
    let high = Elementary.log(Double(range.upperBound))
    let value = Int(Elementary.exp(low + (high - low) * position))
    return min(max(value, range.lowerBound), range.upperBound)
  }

  /// Prices are quoted in hundreds.
  private static func rounded(_ amount: Int) -> Int { amount / 100 * 100 }

  private static let englishIndustries = [
    "Manufacturing", "Retail", "Healthcare", "Financial services", "Logistics", "Software", "Education",
    "Energy", "Media, print", "Telecommunications",
  ]
  private static let spanishIndustries = [
    "Manufactura", "Comercio minorista", "Salud", "Servicios financieros", "Logística", "Software",
    "Educación", "Energía", "Medios, prensa", "Telecomunicaciones",
  ]
  private static let englishCountries = [
    "United Kingdom", "Ireland", "Germany", "Netherlands", "Sweden", "United States",
  ]
  private static let spanishCountries = ["España", "España", "España", "México", "Colombia", "Chile"]
}
