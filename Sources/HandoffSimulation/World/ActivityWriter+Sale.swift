extension ActivityWriter {
  /// Before the signature: discovery, selling, and CS where it takes part.
  mutating func writeSale() {
    add(
      .call, .outbound, by: .sales, owner: seller, at: workingTime(deal.created, plus: 6),
      subject: line(subjects.discovery))
    if random.chance(0.5) {
      let demo = workingTime(deal.signed, plus: -24 * Double(4 + random.index(below: 20)))
      add(
        .meeting, .outbound, by: .sales, owner: seller, at: min(demo, deal.signed),
        subject: line(subjects.selling), minutes: 60)
    }
    guard timeline.hasPreClose else { return }
    let days = 4 + random.index(below: 14)
    let day = world.calendar.workingDay(onOrBefore: deal.signed.day.adding(days: -days))
    let scoping = LocalTime(day: day, second: 34_200 + random.index(below: 25_200))
    add(
      .meeting, .outbound, by: .cs, owner: csm, at: scoping, subject: line(subjects.preClose), minutes: 45)
  }

  /// From the signature to the kickoff: notice, introduction, meeting, first contact, invitation, kickoff.
  mutating func writeTransfer() {
    if let notified = timeline.notified {
      add(
        .email, .internal, by: .sales, owner: seller, at: notified, subject: line(subjects.notification))
    }
    if deal.sellerHabit != .disappears && random.chance(0.6) {
      let introduction = workingTime(
        deal.signed, plus: random.logNormal(median: 20 * delayFactor, sigma: 0.8))
      add(
        .email, .outbound, by: .sales, owner: seller, at: introduction, subject: line(subjects.introduction))
    }
    if let meeting = timeline.meeting {
      let minutes = 15 + 5 * random.index(below: 4)
      add(
        .meeting, .internal, by: .cs, owner: csm, at: meeting, subject: line(subjects.handoffMeeting),
        minutes: minutes, booked: timeline.notified)
    }
    if let contact = timeline.firstContact {
      add(
        random.chance(0.7) ? .email : .call, .outbound, by: .cs, owner: csm, at: contact,
        subject: line(subjects.welcome))
    }
    if let invited = timeline.invited {
      add(.email, .outbound, by: .cs, owner: csm, at: invited, subject: line(subjects.invitation))
    }
    if let kickoff = timeline.kickoff {
      add(
        .meeting, .outbound, by: .cs, owner: csm, at: kickoff, subject: line(subjects.kickoff),
        minutes: 45 + 15 * random.index(below: 3), booked: timeline.invited)
    }
  }
}
