/// The date as of which everything is judged, and where it came from.
public struct AnalysisDate: Sendable, Hashable {
  public enum Source: Sendable, Hashable {
    case option
    case workspace
    /// The latest fact in a column of a file.
    case data(file: String, column: String)
  }

  /// A day stands for its end: everything of that day has happened.
  public let moment: Moment
  public let source: Source

  public init(moment: Moment, source: Source) {
    self.moment = moment
    self.source = source
  }
}
