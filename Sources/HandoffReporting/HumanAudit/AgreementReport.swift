public import HandoffModel

/// Everything `agree` has to say: the report, its answer for a terminal, and the figures for programs.
public struct AgreementReport: Sendable {
  let study: HumanAuditStudy
  let context: AuditContext
  /// The handoffs of the sample that are there, judged, in its order.
  let batch: EvaluatedBatch
  /// Whether auditors are named and notes shown.
  let showsNames: Bool
  /// Whether the handoffs were scored by other rules, or from other exports, than when they were drawn.
  let hasOtherRules: Bool
  let hasOtherData: Bool

  public init(
    _ study: HumanAuditStudy, _ context: AuditContext, batch: EvaluatedBatch, showsNames: Bool, hasOtherRules: Bool,
    hasOtherData: Bool
  ) {
    self.study = study
    self.context = context
    self.batch = batch
    self.showsNames = showsNames
    self.hasOtherRules = hasOtherRules
    self.hasOtherData = hasOtherData
  }

  public var document: ReportDocument { AgreementSection(self).document }

  public var summary: ReportDocument { AgreementSection(self).summary }

  public var facts: JSONValue { AgreementFacts.value(self) }

  /// How an auditor is called: by name only where names are shown.
  func auditor(_ position: Int) -> String {
    showsNames ? study.auditors[checked: position] ?? "" : "auditor-\(position + 1)"
  }

  func rater(_ rater: RaterAgreement.Rater) -> String {
    switch rater {
    case .score: "score"
    case .auditors: "auditors"
    case .auditor(let position): auditor(position)
    }
  }
}
