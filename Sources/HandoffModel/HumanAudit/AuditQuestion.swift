/// What an auditor answers with yes or no.
public enum AuditQuestion: String, CaseIterable, Sendable {
  case fieldsComplete = "fields_complete"
  case contextSufficient = "context_sufficient"
}
