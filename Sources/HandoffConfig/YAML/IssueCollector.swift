/// Gathers what is wrong over several pieces of configuration, so that one run names every mistake.
public struct IssueCollector: Sendable {
  public private(set) var issues: [ConfigurationIssue] = []

  public init() {}

  public mutating func add(_ issue: ConfigurationIssue) {
    issues.append(issue)
  }

  /// The piece, or nil with its issues noted.
  public mutating func attempt<Piece>(_ work: () throws(ConfigurationError) -> Piece) -> Piece? {
    do {
      return try work()
    } catch {
      issues += error.issues
      return nil
    }
  }

  public func throwIfAny() throws(ConfigurationError) {
    if !issues.isEmpty { throw ConfigurationError(issues) }
  }
}
