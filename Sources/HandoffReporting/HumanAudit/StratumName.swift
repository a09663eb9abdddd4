import HandoffModel

/// A stratum in words: `poor, SMB`.
enum StratumName {
  static func text(_ id: String, _ language: Language) -> ReportText {
    ReportText(id.split(separator: "/").map { part(String($0))[language] }.joined(separator: ", "))
  }

  private static func part(_ id: String) -> LocalizedText {
    if let grade = Grade(rawValue: id) { return GradeWording.name(grade) }
    switch id {
    case SampleStratum.worst: return SamplePhrase.worst.text
    case SampleStratum.best: return SamplePhrase.best.text
    case "all": return SamplePhrase.all.text
    case "unknown": return CountPhrase.unknownSegment.text
    default: return SegmentWording.name(id)
    }
  }
}
