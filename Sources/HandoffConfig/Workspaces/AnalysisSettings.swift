public import HandoffModel

/// What `analyses:` of a workspace says, with the places of what only the data can judge.
public struct AnalysisSettings: Sendable {
  public var settings = OutcomeSettings()
  public var landmarkPosition: SourcePosition?
  public var cutoffPosition: SourcePosition?
  public var activationPosition: SourcePosition?

  public init() {}
}
