/// What a run has written.
public struct SimulationSummary: Sendable, Hashable {
  /// One written file.
  public struct File: Sendable, Hashable {
    public let name: String
    /// Records below the header line; a record with line feeds in a cell counts once.
    public let rows: Int
    public let bytes: Int
  }

  /// In the order in which the files were opened; a table without rows is there with its header only.
  public let files: [File]

  /// The rows of a file; nil where the dialect has no file of that name.
  public func rows(of name: String) -> Int? {
    files.first { $0.name == name }?.rows
  }

  public var totalBytes: Int {
    files.reduce(0) { $0 + $1.bytes }
  }
}
