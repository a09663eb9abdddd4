/// The fields of the handoff form that are filled per deal; raw values are the canonical names.
enum FormField: String, CaseIterable, Sendable {
  case industry
  case companySize = "company_size"
  case website
  case economicBuyer = "economic_buyer"
  case champion
  case otherStakeholders = "other_stakeholders"
  case contractTerm = "contract_term"
  case products
  case seats
  case specialTerms = "special_terms"
  case servicesIncluded = "services_included"
  case useCase = "use_case"
  case businessProblem = "business_problem"
  case currentState = "current_state"
  case targetState = "target_state"
  case timeToValue = "time_to_value"
  case successMeasure = "success_measure"
  case technicalBuyer = "technical_buyer"
  case endUsers = "end_users"
  case influencers
  case blockers
  case salesPromises = "sales_promises"
  case timelineCommitments = "timeline_commitments"
  case customizations
  case supportExpectations = "support_expectations"
  case otherCommitments = "other_commitments"
  case integrations
  case dataMigration = "data_migration"
  case securityCompliance = "security_compliance"
  case technicalBlockers = "technical_blockers"
  case alternatives
  case whyUs = "why_us"
  case objections
  case competitiveRisks = "competitive_risks"
  case outreachDate = "outreach_date"
  case kickoffTargetDate = "kickoff_target_date"
  case immediateActions = "immediate_actions"
  case redFlags = "red_flags"
  case salesNotes = "sales_notes"

  /// The place in the form, from 0.
  var position: Int { Self.positions[self] ?? 0 }

  private static let positions = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
