extension DealRecord {
  /// The row of a handoff, or of a deleted copy of it; the fields outside the form have gaps of their own.
  init(handoff deal: DealFacts, kind: DealKind, timeline: Timeline, answers: FormAnswers, world: World) {
    var random = world.random(deal.handoff, .dealRecord)
    let ratio = world.parameters.effects.gapOddsRatio
    let factor = deal.profile.gapFactor * QualityEffects.factor(ratio, quality: deal.cast.quality)
    func isFilled(gapOdds: Double, random: inout RandomSource) -> Bool {
      let odds = gapOdds * factor
      return !random.chance(odds / (1 + odds))
    }
    self.kind = kind
    customer = deal.company
    name = deal.name
    stage = "Closed Won"
    hasType = !random.chance(0.02)
    amount = random.chance(0.005) ? nil : deal.amount
    acv = isFilled(gapOdds: 0.03, random: &random) ? deal.acv : nil
    segment = random.chance(0.02) ? nil : deal.segment
    let hasOwner = isFilled(gapOdds: 0.03, random: &random)
    let isAssigned = timeline.ownerAssigned != nil || !timeline.isFresh
    csOwner = hasOwner && isAssigned ? world.staff.user(ofCSM: deal.cast.csm) : nil
    contractStart = isFilled(gapOdds: 0.12, random: &random) ? deal.contractStart : nil
    renewalDay = isFilled(gapOdds: 0.2, random: &random) ? deal.renewalDay : nil
    let touched = world.calendar.workingTime(
      from: deal.signed.adding(hours: 24 * (5 + 40 * random.exponential())), random: &random)
    modified = min(touched, world.horizon.adding(seconds: -900 - random.index(below: 3600)))
    closeDay = deal.closeDay
    seller = world.staff.user(ofSeller: deal.cast.seller)
    created = deal.created
    currency = deal.currency
    isStrategic = deal.segment == .strategic
    signed = deal.signed
    self.timeline = timeline
    self.answers = answers
  }
}
