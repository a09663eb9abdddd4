/// The activities of one handoff in the order of their time.
///
/// Steps of the timeline leave their traces (a meeting for the handoff, messages around it); other activities
/// fill up to the mean that the parameters ask for, or the traces are thinned down to it.
struct ActivityLog: Sendable {
  let activities: [Activity]

  init(deal: DealFacts, stakeholders: Stakeholders, timeline: Timeline, world: World) {
    var writer = ActivityWriter(deal: deal, stakeholders: stakeholders, timeline: timeline, world: world)
    writer.writeSale()
    writer.writeTransfer()
    writer.writeConversations()
    writer.writeFollowUp()
    writer.writeOther()
    // Equal times keep the order in which they were written.
    activities = writer.activities.enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }
}
