/// One auditor's answers about one handoff of the sample, beside what the score says.
public struct AuditReading: Sendable {
  /// Position in the sample.
  public let handoff: Int
  /// Position in the list of auditors.
  public let auditor: Int
  /// Position in the list of sheets.
  public let sheet: Int
  public let answers: SheetRow

  public init(handoff: Int, auditor: Int, sheet: Int, answers: SheetRow) {
    self.handoff = handoff
    self.auditor = auditor
    self.sheet = sheet
    self.answers = answers
  }

  public func answer(_ question: AuditQuestion) -> Bool? {
    switch question {
    case .fieldsComplete: answers.fieldsComplete.value
    case .contextSufficient: answers.contextSufficient.value
    }
  }
}
