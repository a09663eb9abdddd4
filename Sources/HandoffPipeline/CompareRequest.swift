public import HandoffModel

/// What a user asks of a comparison, as typed.
public struct CompareRequest: Sendable {
  public let old: String
  public let new: String
  /// `text`, `markdown` or `html`.
  public let format: String
  public let failsIfWorse: Bool
  /// Whether bundles scored by different rules are compared all the same.
  public let acrossRulers: Bool
  public let language: Language

  public init(
    old: String, new: String, format: String, failsIfWorse: Bool, acrossRulers: Bool, language: Language
  ) {
    self.old = old
    self.new = new
    self.format = format
    self.failsIfWorse = failsIfWorse
    self.acrossRulers = acrossRulers
    self.language = language
  }
}
