/// The steps of one handoff as far as the export can know them: nil where a step never happened, or had not
/// yet happened at the end of the observation (the cutoff, or the day the customer left).
struct Timeline: Sendable {
  /// The first moment after which nothing more is seen of this handoff.
  let end: LocalTime
  /// Set only where the customer left before the cutoff.
  let churnDay: SimulatedDay?
  let ownerAssigned: LocalTime?
  let notified: LocalTime?
  let formCompleted: LocalTime?
  let meeting: LocalTime?
  let csReviewed: LocalTime?
  let managerReviewed: LocalTime?
  let firstContact: LocalTime?
  let invited: LocalTime?
  let kickoff: LocalTime?
  let firstValue: LocalTime?
  /// What the form announces, whether or not it came to pass.
  let plannedOutreach: SimulatedDay
  let plannedKickoff: SimulatedDay
  let hasPreClose: Bool
  /// Signed so shortly before the end that what is missing may simply not be there yet.
  let isFresh: Bool

  init(deal: DealFacts, outcome: Outcome, world: World) {
    let hasLeft = outcome.churnDay < world.parameters.cutoff
    churnDay = hasLeft ? outcome.churnDay : nil
    let end = hasLeft ? LocalTime(day: outcome.churnDay, second: 0) : world.horizon
    self.end = end

    // Every step is drawn as if nothing ever ended, so that a later export only adds to an earlier one.
    func seen(_ time: LocalTime?) -> LocalTime? { time.flatMap { $0 < end ? $0 : nil } }
    var steps = StepClock(deal: deal, world: world)
    let profile = deal.profile
    let signed = deal.signed

    isFresh = signed.adding(days: 5) > end
    hasPreClose = steps.happensReadily(profile.preCloseShare)
    let isEarlyOwner = hasPreClose || steps.happens(0.15)
    let notice = steps.step(after: signed, medianHours: 2, sigma: 1.3, missing: 0.04)
    let assignedLater = steps.step(after: notice ?? signed, medianHours: 4, sigma: 1.2, missing: 0.04)
    let assignedEarlier = steps.before(signed, medianDays: 9)
    notified = seen(notice)
    ownerAssigned = seen(isEarlyOwner ? assignedEarlier : assignedLater)

    let isFormEarly = steps.happens(0.12)
    let formEarlier = steps.before(signed, medianDays: 1)
    let formLater = steps.step(after: signed, medianHours: 11, sigma: 1.0, missing: 0.05)
    let form = isFormEarly ? formEarlier : formLater
    let reviewed = steps.step(after: form ?? signed, medianHours: 6, sigma: 0.8, missing: 0.2)
    formCompleted = seen(form)
    csReviewed = form == nil ? nil : seen(reviewed)
    managerReviewed = seen(steps.step(after: signed, medianHours: 36, sigma: 0.6, missing: 0.25))

    let isBatch = steps.happens(deal.segment == .smb ? 0.55 : 0) || deal.csmHabit == .batches
    let ownMeeting = steps.step(
      after: signed, medianHours: profile.meetingHours, sigma: 0.6, missing: 0.06)
    let batchMeeting = steps.weekly(after: signed)
    meeting = seen(isBatch ? batchMeeting : ownMeeting)

    let haste = deal.csmHabit == .callsFirst ? 0.6 : 1.0
    let contact = steps.step(
      after: signed, medianHours: profile.contactHours * haste, sigma: 0.65, missing: 0.03)
    let invitation = steps.step(after: contact ?? signed, medianHours: 9, sigma: 0.9, missing: 0.05)
    let start = steps.step(
      after: signed, medianHours: profile.kickoffHours, sigma: 0.45, missing: 0.03,
      notBefore: contact?.adding(hours: 20))
    let isInvitedInTime = invitation.map { $0 < start?.adding(hours: -2) ?? .distantFuture } ?? false
    firstContact = seen(contact)
    invited = isInvitedInTime ? seen(invitation) : nil
    kickoff = seen(start)

    let slack = steps.draw(in: 1...3)
    plannedOutreach = signed.day.adding(days: steps.draw(in: 1...4))
    plannedKickoff = world.calendar.workingDay(onOrBefore: signed.day.adding(days: steps.draw(in: 4...9)))
    firstValue = outcome.firstValueDays.flatMap { days in
      let reached = signed.adding(hours: days * 24)
      return seen(steps.atWork(max(reached, start?.adding(days: slack) ?? reached)))
    }
  }
}
