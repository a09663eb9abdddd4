/// What is known of a customer after the sale: subscription, churn, surveys, usage and the milestone list.
struct CustomerRecords: Sendable {
  struct Subscription: Sendable {
    let start: SimulatedDay
    let end: SimulatedDay?
    let status: String
    let monthly: Int
  }

  struct Churn: Sendable {
    let day: SimulatedDay
    let reason: String
  }

  struct Survey: Sendable {
    let instrument: String
    let day: Int
    let sent: LocalTime
    let answered: LocalTime?
    let score: Int?
  }

  struct Usage: Sendable {
    let periodStart: SimulatedDay
    let activeUsers: Int
    let coreFeatures: Int
  }

  struct Milestone: Sendable {
    let name: String
    let planned: LocalTime
    let done: LocalTime?
  }

  let subscription: Subscription?
  let churn: Churn?
  let surveys: [Survey]
  let usage: [Usage]
  let milestones: [Milestone]
  /// The day a further purchase of this customer was signed, with its kind; nil where there is none yet.
  let followOn: (day: SimulatedDay, isRenewal: Bool)?
  let executiveSponsor: String

  init(deal: DealFacts, timeline: Timeline, world: World) {
    var random = world.random(deal.handoff, .records)
    let sponsorShare = deal.segment == .strategic ? 0.75 : deal.segment == .enterprise ? 0.3 : 0.03
    let hasSponsor = random.chance(sponsorShare)
    let sponsor = PersonName.drawn(in: deal.language, random: &random).display
    executiveSponsor = hasSponsor ? sponsor : ""

    let reason = random.pick(Self.churnReasons)
    churn = timeline.churnDay.map { Churn(day: $0, reason: reason) }
    let churnDay = timeline.churnDay
    let isRunning = deal.contractStart.number < timeline.end.day.number
    subscription =
      isRunning
      ? Subscription(
        start: deal.contractStart, end: churnDay, status: churnDay == nil ? "Active" : "Canceled",
        monthly: deal.acv / 12) : nil

    let renewalDay = deal.signed.day.adding(months: deal.termMonths)
    let isExpansion = random.chance(0.5)
    let expansionDay = world.calendar.workingDay(
      onOrBefore: deal.signed.day.adding(days: 90 + random.index(below: 240)))
    let followOnDay = isExpansion ? expansionDay : renewalDay
    followOn =
      followOnDay.number < timeline.end.day.number ? (followOnDay, !isExpansion) : nil

    surveys = Self.surveys(deal: deal, timeline: timeline, world: world)
    usage = Self.usage(deal: deal, timeline: timeline, world: world)
    milestones = Self.milestones(deal: deal, timeline: timeline, world: world, random: &random)
  }

  private static let churnReasons = [
    "No value reached", "Poor onboarding", "Price", "Champion left", "Moved to a competitor",
    "Business closed", "Missing feature, promised by sales", "",
  ]

  private static func surveys(deal: DealFacts, timeline: Timeline, world: World) -> [Survey] {
    var random = world.random(deal.handoff, .surveys)
    var surveys: [Survey] = []
    for (instrument, day) in [("onboarding", 30), ("onboarding", 90), ("nps", 90)] {
      let isSent = random.chance(0.85)
      let slip = random.index(below: 4)
      let isAnswered = random.chance(0.55)
      let lag = random.exponential() * 30
      let mood = 7.2 + world.parameters.effects.satisfactionShift * deal.cast.quality + 1.8 * random.normal()
      let sent = world.calendar.workingTime(
        from: LocalTime(day: deal.signed.day.adding(days: day + slip), second: 32_400), random: &random)
      let answer = world.calendar.workingTime(from: sent.adding(hours: lag + 0.2), random: &random)
      guard isSent, sent < timeline.end else { continue }
      let isSeen = isAnswered && answer < timeline.end
      let score = Int(min(max(mood, 0), 10).rounded())
      // The onboarding survey is answered on a scale from 1 to 5, the other from 0 to 10.
      let scaled = instrument == "nps" ? score : 1 + score * 4 / 10
      surveys.append(
        Survey(
          instrument: instrument, day: day, sent: sent, answered: isSeen ? answer : nil,
          score: isSeen ? scaled : nil))
    }
    return surveys
  }

  /// The first six full calendar months after the signature, as far as they are over; one customer in ten is
  /// not measured at all.
  private static func usage(deal: DealFacts, timeline: Timeline, world: World) -> [Usage] {
    var random = world.random(deal.handoff, .usage)
    let isMeasured = random.chance(0.9)
    let (year, month, _) = deal.signed.day.civil
    guard isMeasured, let signedMonth = SimulatedDay(year: year, month: month, day: 1) else { return [] }
    let level = -0.2 + world.parameters.effects.adoptionShift * deal.cast.quality + 0.6 * random.normal()
    var rows: [Usage] = []
    for position in 1...6 {
      let start = signedMonth.adding(months: position)
      guard signedMonth.adding(months: position + 1).number <= timeline.end.day.number else { break }
      let odds = Elementary.exp(level + 0.25 * Double(position) + 0.2 * random.normal())
      let share = odds / (1 + odds)
      rows.append(
        Usage(
          periodStart: start, activeUsers: Int((share * Double(deal.seats)).rounded()),
          coreFeatures: min(8, Int((share * 8 * (0.7 + 0.3 * random.uniform())).rounded()))))
    }
    return rows
  }

  private static func milestones(
    deal: DealFacts, timeline: Timeline, world: World, random: inout RandomSource
  ) -> [Milestone] {
    let signed = deal.signed
    let kickoff = timeline.kickoff
    func planned(_ days: Int) -> LocalTime {
      LocalTime(day: world.calendar.workingDay(onOrBefore: signed.day.adding(days: days)), second: 36_000)
    }
    func done(_ time: LocalTime?, _ share: Double, random: inout RandomSource) -> LocalTime? {
      let isDone = random.chance(share)
      return time.flatMap { isDone && $0 < timeline.end ? $0 : nil }
    }
    let validation = world.calendar.workingTime(
      from: signed.adding(hours: 24 * (8 + 4 * random.exponential())), random: &random)
    let review = world.calendar.workingTime(
      from: signed.adding(hours: 24 * (80 + 12 * random.exponential())), random: &random)
    let roadmap = kickoff.map { world.calendar.workingTime(from: $0.adding(hours: 3), random: &random) }
    var list = [
      Milestone(name: "handoff_meeting", planned: planned(2), done: timeline.meeting),
      Milestone(
        name: "kickoff", planned: LocalTime(day: timeline.plannedKickoff, second: 36_000),
        done: timeline.kickoff),
      Milestone(name: "validation", planned: planned(9), done: done(validation, 0.6, random: &random)),
      Milestone(name: "first_value", planned: planned(30), done: timeline.firstValue),
    ]
    if deal.segment != .smb {
      list.append(
        Milestone(name: "roadmap_shared", planned: planned(7), done: done(roadmap, 0.65, random: &random)))
      list.append(
        Milestone(name: "business_review", planned: planned(90), done: done(review, 0.55, random: &random)))
    }
    return list
  }
}
