extension ActivityWriter {
  /// Messages of the customer around the transition, and their answers: some late, some never.
  mutating func writeConversations() {
    let until = timeline.kickoff ?? deal.signed.adding(days: 10)
    let window = max(until.seconds - deal.signed.seconds, 2 * LocalTime.secondsPerDay)
    for _ in 0..<random.poisson(mean: 0.9) {
      let isContract = random.chance(0.35)
      let subject = line(isContract ? subjects.contractQuestion : subjects.question)
      let when = deal.signed.adding(seconds: 3600 + random.index(below: window))
      let asked = customerTime(when)
      let owner = isContract ? seller : csm
      add(
        random.chance(0.85) ? .email : .call, .inbound, by: .customer, owner: owner, at: asked,
        subject: subject)
      let lateness = deal.csmHabit == .answersLate && !isContract ? 3.0 : 1.0
      let isUnanswered = random.chance(0.08 * delayFactor * lateness)
      let lag = random.logNormal(median: 2.2 * delayFactor * lateness, sigma: 1.1)
      let answered = workingTime(asked, plus: lag)
      if !isUnanswered {
        let reply = subject.hasPrefix("Re: ") ? subject : "Re: " + subject
        add(
          .email, .outbound, by: isContract ? .sales : .cs, owner: owner,
          at: max(answered, asked.adding(seconds: 60)), subject: reply)
      }
    }
  }

  /// After the kickoff: check-ins by the segment's rhythm, the seller's at day 30, the review at day 90.
  mutating func writeFollowUp() {
    if deal.sellerHabit != .disappears && random.chance(0.45 / delayFactor) {
      let days = 27 + random.index(below: 8)
      add(
        .email, .outbound, by: .sales, owner: seller, at: workingTime(deal.signed, plus: 24 * Double(days)),
        subject: line(subjects.monthCheckIn))
    }
    if let kickoff = timeline.kickoff, let days = deal.profile.checkInDays {
      var hours = 24 * Double(days)
      for _ in 0..<(days == 7 ? 4 : 2) {
        let isHeld = random.chance(0.7 / delayFactor)
        let slip = random.uniform() * 48 * delayFactor
        let subject = line(subjects.checkIn)
        let time = workingTime(kickoff, plus: hours + slip)
        if isHeld { add(.call, .outbound, by: .cs, owner: csm, at: time, subject: subject) }
        hours += 24 * Double(days)
      }
    }
    if deal.segment != .smb && random.chance(0.6 / delayFactor) {
      let days = 84 + random.index(below: 21)
      add(
        .meeting, .outbound, by: .cs, owner: csm, at: workingTime(deal.signed, plus: 24 * Double(days)),
        subject: line(subjects.businessReview), minutes: 60)
    }
  }

  /// Everything else on the account, before the signature and over the months after it, and a few open tasks.
  mutating func writeOther() {
    let mean = world.parameters.activitiesPerHandoff - Self.meanTraces
    for _ in 0..<random.poisson(mean: max(0, mean)) {
      let isBefore = random.chance(0.45)
      let days = random.exponential() * (isBefore ? 18 : 35)
      let draw = random.uniform()
      let isCustomers = random.chance(0.25)
      let team: Activity.Team = isCustomers ? .customer : isBefore || random.chance(0.15) ? .sales : .cs
      let isInternal = !isCustomers && random.chance(0.2)
      let kind: Activity.Kind =
        draw < 0.55 ? .email : draw < 0.75 ? .call : draw < 0.88 || isCustomers ? .meeting : .task
      let time = workingTime(deal.signed, plus: (isBefore ? -1 : 1) * (24 * days + 3))
      add(
        kind, isCustomers ? .inbound : isInternal ? .internal : .outbound, by: team,
        owner: isBefore || team == .sales ? seller : csm,
        at: isBefore ? min(time, deal.signed.adding(seconds: -600)) : time,
        subject: line(isBefore ? subjects.selling : subjects.working))
    }
    if random.chance(0.12) {
      let created = workingTime(deal.signed, plus: 24 * Double(1 + random.index(below: 40)))
      addOpenTask(created: created, due: created.adding(days: 3 + random.index(below: 30)), owner: csm)
    }
  }

  /// Customers also write in the evening and at weekends, though seldom.
  private mutating func customerTime(_ time: LocalTime) -> LocalTime {
    let isOddHour = random.chance(0.12)
    let second = 19 * 3600 + random.index(below: 9000)
    let atWork = world.calendar.workingTime(from: time, random: &random)
    let odd = LocalTime(day: time.day, second: second)
    return isOddHour && odd > deal.signed ? odd : atWork
  }
}
