public import HandoffModel

/// Rules with one root cause whose losses are capped together, as reports name them.
public struct RuleGroup: Sendable {
  public let id: String
  public let title: LocalizedText

  public init(id: String, title: LocalizedText) {
    self.id = id
    self.title = title
  }
}
