extension SubjectLines {
  static func english() -> SubjectLines {
    SubjectLines(
      discovery: lines(["Discovery call - {brand}", "Intro call {brand}", "Needs analysis with {person}"]),
      selling: lines([
        "Demo for the finance team", "Pricing follow-up", "Contract redlines", "Proposal v2 - {brand}",
        "Security questionnaire", "Re: pricing", "Final demo - {brand}", "Business case review",
        "Order form, \"final\" version",
      ]),
      preClose: lines([
        "Scoping call with customer success - {brand}", "Onboarding preview, {brand}", "Closing call with CS",
      ]),
      notification: lines([
        "New customer: {brand}, closed won", "Handoff notes for {brand}", "{brand} signed!",
      ]),
      handoffMeeting: lines([
        "Handoff meeting - {brand}", "Sales to CS handoff: {brand}", "Internal handoff {brand}",
      ]),
      introduction: lines([
        "Intro to your CSM", "Introducing your customer success manager",
        "{brand} + your new CSM: introduction",
      ]),
      welcome: lines([
        "Welcome aboard, {brand}", "Getting started: next steps", "Welcome - first steps with {person}",
      ]),
      invitation: lines([
        "Invitation: kickoff {brand}", "Kickoff dates, please choose", "Agenda for our kickoff",
      ]),
      kickoff: lines(["Kickoff - {brand}", "Kick-off meeting {brand}", "Onboarding kickoff, {brand}"]),
      question: lines([
        "Re: next steps", "Who do we contact for SSO setup?", "Question about user accounts",
        "Re: data migration, when?", "Still waiting for the training dates",
      ]),
      contractQuestion: lines([
        "Re: contract question", "Question about the invoice", "Re: signed order form",
      ]),
      checkIn: lines(["Weekly check-in", "Check-in {brand}", "Implementation status call"]),
      monthCheckIn: lines([
        "30-day check-in", "Checking in after your first month", "How is it going? 30-day check-in",
      ]),
      businessReview: lines([
        "Quarterly business review - {brand}", "QBR {brand}", "Business review, first 90 days",
      ]),
      working: lines([
        "Data migration questions", "SSO setup and access list", "Training session for end users",
        "Left voicemail", "Usage report for {month}", "Follow-up", "Connector to {system}, test results",
        "Re: open points", "Prepare implementation plan", "Fields for the import, version {few}",
      ]),
      openTask: lines([
        "Prepare roadmap for {brand}", "Call {person} about training", "Review open points", "Send survey",
      ]))
  }

  static func lines(_ texts: [String]) -> [Template] { texts.map(Template.init) }
}
