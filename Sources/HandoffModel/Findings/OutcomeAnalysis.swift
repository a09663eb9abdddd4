/// The figures that need outcome tables, such as churn: declared as measures among the rules, computed by `correlate`.
public enum OutcomeAnalysis: String, CaseIterable, Sendable {
  case adoption
  case auditAgreement = "audit-agreement"
  case churnByGrade = "churn-by-grade"
  case churnReasons = "churn-reasons"
  case costOfDelay = "cost-of-delay"
  case expansionByGrade = "expansion-by-grade"
  case lowSurveys = "low-surveys"
  case npsByGrade = "nps-by-grade"
  case promisesAndChurn = "promises-and-churn"
  case returnOnInvestment = "return-on-investment"
  case ruleAssociations = "rule-associations"
  case silenceAndOutcomes = "silence-and-outcomes"
  case stageDelays = "stage-delays"
  case timeToValue = "time-to-value"
}
