/// Everything found wrong with the configuration of a run, in order of place; never empty.
public struct ConfigurationError: Error, Sendable {
  public let issues: [ConfigurationIssue]

  public init(_ issues: [ConfigurationIssue]) {
    self.issues = issues.sorted { a, b in
      switch (a.position, b.position) {
      case (let x?, let y?): x < y
      case (nil, _?): true
      case (_, nil): false
      }
    }
  }

  public init(_ issue: ConfigurationIssue) {
    self.init([issue])
  }

  public init(at position: SourcePosition?, en: String, es: String) {
    self.init(ConfigurationIssue(at: position, en: en, es: es))
  }
}
