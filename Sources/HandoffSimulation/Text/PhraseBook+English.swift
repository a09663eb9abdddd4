extension PhraseBook {
  /// English texts. In themed fields the n-th lines belong together.
  static func english() -> PhraseBook {
    PhraseBook(
      placeholders: [
        "TBD", "tbd", "n/a", "N/A", "-", "x", "asdf", "see notes", "See CRM", "pending", ".", "TBC",
        "see notes",
      ],
      none: ["None", "None known", "none", "None"],
      thin: [
        "CRM", "reporting", "better sales", "grow faster", "see contract", "improve productivity", "standard",
        "ok", "same as above", "more leads",
      ],
      anyCustomer: "the customer", subjects: .english(), prose: prose)
  }

  private static let prose: [FormField: [String]] = [
    .otherStakeholders: [
      "{person} (Finance), {person} (IT)", "{person}, regional lead; {person}, training",
      "{person} runs the pilot team, {person} signs invoices", "Steering committee of {few}, led by {person}",
    ],
    .products: [
      "Core; Reports", "Core; API; SSO", "Core", "Suite, full", "Core; Mobile; Reports", "Core; Forecasting",
    ],
    .specialTerms: [
      "{some} % volume discount in year one, list price after", "Net 60, opt-out after {few} months",
      "Price lock for renewal, agreed by {person}", "{few} free months, then annual prepayment",
      "\"Most favoured customer\" clause, reviewed by legal",
    ],
    .servicesIncluded: [
      "{some} hours of implementation", "Onboarding pack, {few} training sessions",
      "{some} hours, of which {few} for migration", "Solution engineer for the first {few} weeks",
    ],
    .useCase: [
      "Onboard new dealers in one guided flow instead of by e-mail",
      "One queue for support tickets from {few} countries, with routing by skill",
      "Close the books from one consolidated ledger instead of {some} spreadsheets",
      "Track renewals and usage of {many} subscribers in one place",
      "Take orders from {many} shops without retyping them into {system}",
      "Weekly forecast by region, fed from {system}",
      "Warn planners before a shipment is late, across {few} warehouses",
      "Prove who approved each change, for the auditors",
    ],
    .businessProblem: [
      "A new dealer takes {from} days to go live because forms go by e-mail; two regions lost orders",
      "First answer takes {from} hours, and {few} key customers complained to the board",
      "Month-end takes {from} hours of manual work, and the last audit found {few} errors",
      "Renewals are noticed too late: {some} contracts lapsed last year, worth {many} k",
      "{from} orders in a thousand are retyped wrongly, each costs about {some} EUR to repair",
      "The forecast is off by {from} % because each region keeps its own file",
      "{from} late shipments a month, penalties of {many} EUR a quarter",
      "Audit flagged {from} changes without an approver; the next audit is in {month}",
    ],
    .currentState: [
      "{from} days from signed form to first order, measured in {month}",
      "First answer after {from} hours on average, {some} tickets open at any time",
      "{from} hours of manual work a month-end, {few} people",
      "{from} days' notice before a renewal on average, {some} % of contracts tracked",
      "{from} wrong orders in 1,000, counted over {few} months",
      "Forecast error {from} % over the last {few} quarters", "{from} late shipments a month of about {many}",
      "{from} unapproved changes in the last audit",
    ],
    .targetState: [
      "Cut onboarding time from {from} to {to} days by {month}",
      "First answer within {to} hours by {month}, down from {from}",
      "Month-end in {to} hours instead of {from}, from {month} on",
      "Every renewal known 90 days ahead; notice up from {from} days by {month}",
      "Fewer than {to} wrong orders in 1,000 by {month}", "Forecast error below {to} % from {month} on",
      "At most {to} late shipments a month by {month}",
      "No more than {to} open findings at the audit in {month}",
    ],
    .successMeasure: [
      "Median onboarding days per month, reported by {person}: {to} or fewer counts as success",
      "First-answer time in the weekly report, target {to} hours, owner {person}",
      "Hours booked on month-end in {system}, from {from} to {to}",
      "Share of renewals opened 90 days ahead, above {some} % by {month}",
      "Wrong orders per 1,000 on the dashboard that {person} shows to the board, under {to}",
      "Forecast error per quarter, computed in {system}, under {to} %",
      "Late shipments a month in the logistics report, {to} or fewer",
      "Number of audit findings without an approver, {to} or fewer in {month}",
    ],
    .timeToValue: [
      "{some} days", "First team live in {few} weeks, all sites by {month}",
      "6 weeks, first report in week {few}", "Before {month}, the fiscal year closes then",
      "30 days for the pilot team",
    ],
    .endUsers: [
      "{some} agents in the support desk", "Planners in {few} sites, about {some} people",
      "Finance, {some} users", "Account coordinators and team leads, {some} in all",
      "Dealers' back office, trained by {person}",
    ],
    .influencers: [
      "{person}, consultant close to the board", "{person} in procurement compares prices",
      "Data team, led by {person}",
    ],
    .blockers: [
      "{person} built the current tool and wants to keep it", "{person} in procurement asks for a second bid",
      "Works council has to agree, contact {person}", "{person} (IT) fears the load on {system}",
    ],
    .salesPromises: [
      "Connector to {system} live in {few} weeks; dashboard for the board",
      "1) Data import of {few} years 2) training for {some} users 3) named CSM",
      "Weekly calls until go-live, report template by {month}", "Sandbox free of charge for {few} months",
      "Single sign-on before go-live, roles mapped by us",
    ],
    .timelineCommitments: [
      "Go-live in {few} weeks from signature", "Pilot in {month}, roll-out {few} weeks later",
      "Hard deadline: {month}, the old licence ends", "Kickoff within a week, first report after {some} days",
    ],
    .customizations: [
      "Approval flow with {few} steps for the legal team", "Extra fields on orders, agreed with {person}",
      "Custom export for {system}, one file a night", "Their logo and terms on the dealer portal",
    ],
    .supportExpectations: [
      "Priority support, answer in {few} hours", "Standard, by e-mail",
      "24x7 for severity one, named contact", "Standard plus a monthly review with {person}",
    ],
    .otherCommitments: [
      "Reference visit at another customer in {month}", "Beta access to forecasting, \"as is\"",
      "Quarterly meeting with our product lead",
    ],
    .integrations: [
      "{system} (orders, both ways), {system} (users)", "{system} through our standard connector",
      "Nightly file to {system}, owner {person}", "{system} and a homemade ERP, API documented",
    ],
    .dataMigration: [
      "{many} k records from {system}, CSV", "{few} years of tickets, about {some} GB, JSON export",
      "Only open orders, {many} rows, in a spreadsheet",
      "Customers and prices from {system}, cleaned by {person}",
    ],
    .securityCompliance: [
      "SOC 2 report sent; data stays in the EU", "ISO 27001 questionnaire, {some} questions, due in {month}",
      "SSO with SCIM; penetration test report requested", "GDPR processing agreement signed by {person}",
    ],
    .technicalBlockers: [
      "Firewall change needs {few} weeks at their hoster", "{system} version is too old for the connector",
      "IT freeze in {month}", "Test environment depends on {person}",
    ],
    .alternatives: [
      "{rival} and building it themselves", "{rival}, {rival}", "{rival} (finalist), spreadsheet status quo",
      "{few} vendors on the long list, {rival} on the short one",
    ],
    .whyUs: [
      "Connector to {system} works today, {rival} had it on the roadmap only",
      "The pilot team saved {some} hours in {few} weeks",
      "Audit trail, and the reference at a company of their size",
      "Price was {some} % above {rival}, but onboarding is included",
    ],
    .objections: [
      "Price: answered with the business case of {person}",
      "\"Too complex for our users\": pilot with {few} people went well",
      "Data location: EU hosting confirmed in writing", "Lock-in: export of all data shown in the demo",
    ],
    .competitiveRisks: [
      "{rival} offered {some} % off for switching back within a year", "{person} still prefers {rival}",
      "Group headquarters standardises on {rival} in {month}",
      "Contract with {rival} runs in parallel until {month}",
    ],
    .immediateActions: [
      "Send security pack to {person} by Friday", "Book kickoff with {person}, IT must be there",
      "Order {few} sandboxes; ask {person} for the data extract", "CSM to call {person} about training dates",
    ],
    .redFlags: [
      "Champion {person} leaves in {month}", "Budget owner changes, new one is sceptical",
      "Old tool ends in {month}: no slack at all", "Users were not part of the selection, expect resistance",
    ],
    .salesNotes: [
      "Met {person} twice on site, good mood, decision was quick.",
      "{brand} had a failed project with {rival} {few} years ago, be careful with dates.",
      "Prefers calls to e-mail; {person} answers in the evening.",
      "Procurement took {few} weeks, legal only one.", "Board wants to see numbers by {month}.",
      "Said \"we need quick wins\", so start with reports.",
      "Possible expansion to {few} more sites if the first works.",
    ],
  ]
}
