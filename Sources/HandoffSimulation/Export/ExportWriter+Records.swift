extension ExportWriter {
  /// Milestones, subscription, churn, surveys and usage of one handoff.
  mutating func writeRecords(_ handoff: Handoff, deal: Int, account: Int) {
    let records = handoff.records
    for milestone in records.milestones {
      writeMilestone(milestone, deal: deal, hasLeft: handoff.timeline.churnDay != nil)
    }
    if let subscription = records.subscription { writeSubscription(subscription, account: account) }
    if let churn = records.churn { writeChurn(churn, account: account) }
    for survey in records.surveys { writeSurvey(survey, deal: deal, account: account) }
    for usage in records.usage { writeUsage(usage, account: account) }
  }

  private mutating func writeMilestone(_ milestone: CustomerRecords.Milestone, deal: Int, hasLeft: Bool) {
    let number = nextNumber(of: .milestone)
    let open = hasLeft ? "Cancelled" : milestone.planned < world.horizon ? "Overdue" : "Planned"
    for entry in layout.milestones.entries {
      switch entry.column {
      case .id: row.id(.milestone, number)
      case .deal: row.id(.deal, deal)
      case .name: row.text(milestone.name)
      case .planned: row.moment(milestone.planned)
      case .done: row.moment(milestone.done)
      case .status: row.text(milestone.done == nil ? open : "Done")
      }
    }
    finishRow(of: .milestones)
  }

  private mutating func writeSubscription(_ subscription: CustomerRecords.Subscription, account: Int) {
    let number = nextNumber(of: .subscription)
    for entry in layout.subscriptions.entries {
      switch entry.column {
      case .id: row.id(.subscription, number)
      case .account: row.id(.account, account)
      case .start: row.day(subscription.start)
      case .end: row.day(subscription.end)
      case .status: row.text(subscription.status)
      case .monthly: row.integer(subscription.monthly)
      }
    }
    finishRow(of: .subscriptions)
  }

  private mutating func writeChurn(_ churn: CustomerRecords.Churn, account: Int) {
    let number = nextNumber(of: .churn)
    for entry in layout.churn.entries {
      switch entry.column {
      case .id: row.id(.churn, number)
      case .account: row.id(.account, account)
      case .churned: row.day(churn.day)
      case .reason: row.text(churn.reason)
      }
    }
    finishRow(of: .churn)
  }

  private mutating func writeSurvey(_ survey: CustomerRecords.Survey, deal: Int, account: Int) {
    let number = nextNumber(of: .survey)
    for entry in layout.surveys.entries {
      switch entry.column {
      case .id: row.id(.survey, number)
      case .account: row.id(.account, account)
      case .deal: row.id(.deal, deal)
      case .instrument: row.text(survey.instrument)
      case .day: row.integer(survey.day)
      case .sent: row.moment(survey.sent)
      case .answered: row.moment(survey.answered)
      case .score: writeOptional(survey.score)
      }
    }
    finishRow(of: .surveys)
  }

  private mutating func writeUsage(_ usage: CustomerRecords.Usage, account: Int) {
    for entry in layout.usage.entries {
      switch entry.column {
      case .account: row.id(.account, account)
      case .periodStart: row.day(usage.periodStart)
      case .activeUsers: row.integer(usage.activeUsers)
      case .coreFeatures: row.integer(usage.coreFeatures)
      }
    }
    finishRow(of: .usage)
  }
}
