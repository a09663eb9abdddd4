extension DealRecord {
  /// A deal that is no handoff: lost, still open, a renewal or an expansion, with few cells filled.
  init(
    other kind: DealKind, customer: CompanyName, signed day: SimulatedDay, segment: Segment, seller: Int,
    world: World, random: inout RandomSource
  ) {
    let profile = SegmentProfile.of(segment)
    let value = profile.acv.lowerBound + random.index(below: profile.acv.upperBound - profile.acv.lowerBound)
    let second = random.integer(in: 32_400...64_800)
    let age = 20 + random.index(below: 120)
    let openStage = random.pick(["Qualification", "Proposal", "Negotiation", "Contract sent"])
    let label = kind == .renewal ? "Renewal" : kind == .expansion ? "Expansion" : "New Business"
    self.kind = kind
    self.customer = customer
    self.seller = seller
    self.segment = segment
    name = "\(customer.full) - \(label) \(day.civil.year)"
    stage = kind == .open ? openStage : kind.isWon ? "Closed Won" : "Closed Lost"
    hasType = true
    amount = value / 100 * 100
    acv = kind.isWon ? value / 100 * 100 : nil
    // The expected close of an open deal may well lie after the export, and its creation may not.
    closeDay = day
    let opened = min(day.adding(days: -age), world.horizon.day.adding(days: -1))
    created = LocalTime(day: opened, second: second)
    let lastChange = LocalTime(day: day, second: second)
    modified = min(lastChange, world.horizon.adding(seconds: -1800))
    currency = random.chance(0.5) ? "EUR" : "USD"
    isStrategic = segment == .strategic
    signed = kind.isWon ? lastChange : nil
    csOwner = nil
    contractStart = kind.isWon ? day : nil
    renewalDay = kind.isWon ? day.adding(months: 12) : nil
    timeline = nil
    answers = nil
  }
}
