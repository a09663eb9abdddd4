/// The deals around a handoff that an analysis has to tell apart from it.
struct OtherDeals: Sendable {
  /// One deal, of the handoff's own customer or of another one.
  struct Entry: Sendable {
    let record: DealRecord
    let isOwnCustomer: Bool
    let customerSince: LocalTime
  }

  let entries: [Entry]
  let hasDeletedCopy: Bool

  /// One handoff in ten brings a lost or open deal, one in twenty a won renewal or expansion (of its own
  /// customer where one has come up, else of a customer from before the period), three in a thousand a
  /// deleted copy.
  init(deal: DealFacts, records: CustomerRecords, world: World) {
    var random = world.random(deal.handoff, .otherDeals)
    let parameters = world.parameters
    var entries: [Entry] = []
    let isOther = random.chance(0.1)
    let isFollowOn = random.chance(0.05)
    hasDeletedCopy = random.chance(0.003)

    func drawnSegment() -> Segment { random.pick([.enterprise, .midMarket, .midMarket, .smb, .smb]) }
    func drawnSeller() -> Int { world.staff.user(ofSeller: random.index(below: parameters.sellers)) }
    let periodDays = parameters.periodEnd.number - parameters.start.number

    if isOther {
      let isOpen = random.chance(0.4)
      let day =
        isOpen
        ? parameters.cutoff.adding(days: random.index(below: 110) - 20)
        : parameters.start.adding(days: random.index(below: periodDays))
      let customer = CompanyName.drawn(in: deal.language, random: &random)
      let record = DealRecord(
        other: isOpen ? .open : .lost, customer: customer, signed: world.calendar.workingDay(onOrBefore: day),
        segment: drawnSegment(), seller: drawnSeller(), world: world, random: &random)
      entries.append(Entry(record: record, isOwnCustomer: false, customerSince: record.created))
    }
    if isFollowOn, let next = records.followOn {
      let record = DealRecord(
        other: next.isRenewal ? .renewal : .expansion, customer: deal.company, signed: next.day,
        segment: deal.segment, seller: world.staff.user(ofSeller: deal.cast.seller), world: world,
        random: &random)
      entries.append(Entry(record: record, isOwnCustomer: true, customerSince: deal.created))
    } else if isFollowOn {
      let customer = CompanyName.drawn(in: deal.language, random: &random)
      let day = world.calendar.workingDay(
        onOrBefore: parameters.start.adding(days: random.index(below: periodDays)))
      let since = LocalTime(
        day: parameters.start.adding(days: -200 - random.index(below: 700)), second: 43_200)
      let record = DealRecord(
        other: random.chance(0.7) ? .renewal : .expansion, customer: customer, signed: day,
        segment: drawnSegment(), seller: drawnSeller(), world: world, random: &random)
      entries.append(Entry(record: record, isOwnCustomer: false, customerSince: since))
    }
    self.entries = entries
  }
}
