/// A sheet as it came back from whoever filled it in.
public struct FilledSheet: Sendable {
  /// Of the file, without its folders: reports hold no path of a machine.
  public let name: String
  public let rows: [SheetRow]
  /// Lines that could not be read, with the reason id.
  public let damaged: [(line: Int, reason: String)]

  public init(name: String, rows: [SheetRow], damaged: [(line: Int, reason: String)]) {
    self.name = name
    self.rows = rows
    self.damaged = damaged
  }
}
