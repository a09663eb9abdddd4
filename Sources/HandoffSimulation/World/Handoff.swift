/// Everything about one handoff, made from its number and the world alone.
struct Handoff: Sendable {
  let deal: DealFacts
  let timeline: Timeline
  let stakeholders: Stakeholders
  let answers: FormAnswers
  let activities: [Activity]
  let records: CustomerRecords
  let others: OtherDeals

  init(number: Int, world: World) {
    deal = DealFacts(handoff: number, world: world)
    timeline = Timeline(deal: deal, outcome: Outcome(deal: deal, world: world), world: world)
    stakeholders = Stakeholders(deal: deal, world: world)
    answers = FormAnswers(deal: deal, stakeholders: stakeholders, timeline: timeline, world: world)
    activities =
      ActivityLog(deal: deal, stakeholders: stakeholders, timeline: timeline, world: world).activities
    records = CustomerRecords(deal: deal, timeline: timeline, world: world)
    others = OtherDeals(deal: deal, records: records, world: world)
  }
}
