/// An answer to a setting as a workspace, a pack or a command gives it.
public struct SettingValue: Sendable {
  public let id: String
  public let option: String
  /// Nil for a command.
  public let position: SourcePosition?

  public init(id: String, option: String, position: SourcePosition?) {
    self.id = id
    self.option = option
    self.position = position
  }
}
