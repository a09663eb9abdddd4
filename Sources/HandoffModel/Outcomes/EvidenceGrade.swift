/// How much an association is worth, from a closed list; the raw value is its stable name.
public enum EvidenceGrade: String, CaseIterable, Sendable {
  case strong
  case moderate
  case suggestive
  case inconclusive
  case noImportantDifference = "no_important_difference"
  case conflicting
  case insufficient
  case notAssessable = "not_assessable"
}
