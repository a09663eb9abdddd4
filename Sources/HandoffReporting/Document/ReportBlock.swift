/// One building block of a report; formats render these and nothing else.
public enum ReportBlock: Hashable, Sendable {
  /// Levels 2 and 3; level 1 is the document's title.
  case heading(level: Int, ReportText)
  case paragraph(ReportText)
  case keyValues([KeyValue])
  case table(ReportTable)
  /// What must not be overlooked.
  case callout(ReportText)
  case list([ReportText])
  /// The table with the same figures follows it.
  case chart(ReportChart)

  public struct KeyValue: Hashable, Sendable {
    public let key: ReportText
    public let value: ReportText

    public init(_ key: ReportText, _ value: ReportText) {
      self.key = key
      self.value = value
    }
  }
}
