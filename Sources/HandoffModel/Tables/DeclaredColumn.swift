/// One column of a declared table.
public struct DeclaredColumn<Content: Hashable & Sendable>: Hashable, Sendable {
  public let header: String
  public let content: Content
  /// What is written instead of a value; an outcome with a reason (`violated blank`) goes before the outcome alone.
  public let replacements: [String: String]

  public init(header: String, content: Content, replacements: [String: String] = [:]) {
    self.header = header
    self.content = content
    self.replacements = replacements
  }
}
