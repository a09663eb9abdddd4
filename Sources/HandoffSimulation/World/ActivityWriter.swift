/// Collects the activities of one handoff, keeping only what is seen before the end of its observation.
struct ActivityWriter {
  /// Mean activities that the steps and conversations leave behind, measured over the default world; the rest
  /// up to the parameter is drawn as other activities.
  static let meanTraces = 9.9

  let deal: DealFacts
  let timeline: Timeline
  let world: World
  let subjects: SubjectLines
  let seller: Int
  let csm: Int
  let delayFactor: Double
  var random: RandomSource
  private(set) var activities: [Activity] = []
  private let people: Int
  private let keptShare: Double
  private let words: SlotWords

  init(deal: DealFacts, stakeholders: Stakeholders, timeline: Timeline, world: World) {
    self.deal = deal
    self.timeline = timeline
    self.world = world
    subjects = world.phrases.book(deal.language).subjects
    seller = world.staff.user(ofSeller: deal.cast.seller)
    csm = world.staff.user(ofCSM: deal.cast.csm)
    people = stakeholders.people.count
    delayFactor = QualityEffects.factor(world.parameters.effects.delayRatio, quality: deal.cast.quality)
    keptShare = world.parameters.activitiesPerHandoff / Self.meanTraces
    random = world.random(deal.handoff, .activities)
    words = SlotWords(brand: deal.company.brand, language: deal.language, random: &random)
  }

  mutating func line(_ lines: [Template]) -> String {
    random.pick(lines).filled(with: words, random: &random)
  }

  /// Adds one activity, unless it lies outside what is seen or the thinning drops it.
  mutating func add(
    _ kind: Activity.Kind, _ direction: Activity.Direction, by team: Activity.Team, owner: Int,
    at time: LocalTime, subject: String, minutes: Int = 30, booked: LocalTime? = nil
  ) {
    let isKept = random.chance(keptShare)
    let isLogged = random.chance(0.9)
    let loggingDelay = random.index(below: 172_800)
    let attachment = random.uniform()
    let contact = direction == .internal && random.chance(0.7) ? nil : random.index(below: people)
    guard isKept, time < timeline.end else { return }
    let lastLogging = world.horizon.adding(seconds: -60)
    let logged = isLogged ? time : max(time, min(time.adding(seconds: loggingDelay), lastLogging))
    let about: Activity.About =
      attachment < 0.955 ? .deal : attachment < 0.985 ? .account : attachment < 0.995 ? .nothing : .lostDeal
    activities.append(
      Activity(
        kind: kind, direction: direction, team: team, owner: owner, contact: contact, subject: subject,
        at: time, created: kind == .meeting ? min(booked ?? time, time) : logged, isDone: true,
        minutes: minutes, about: about))
  }

  /// Adds a task that is still open: due some day around the cutoff, created before it.
  mutating func addOpenTask(created: LocalTime, due: LocalTime, owner: Int) {
    let subject = line(subjects.openTask)
    guard created < timeline.end else { return }
    activities.append(
      Activity(
        kind: .task, direction: .internal, team: .cs, owner: owner, contact: nil, subject: subject, at: due,
        created: created, isDone: false, minutes: 0, about: .deal))
  }

  /// At work, `hours` after `time`.
  mutating func workingTime(_ time: LocalTime, plus hours: Double) -> LocalTime {
    world.calendar.workingTime(from: time.adding(hours: hours), random: &random)
  }
}
