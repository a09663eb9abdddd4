/// One file to be read: on disk, or in memory for examples and standard input.
public struct InputFile: Sendable {
  public enum Content: Sendable {
    case path(String)
    case bytes([UInt8])
  }

  /// Relative to the input folder, with `/`; what reports show.
  public let name: String
  public let content: Content

  public init(name: String, content: Content) {
    self.name = name
    self.content = content
  }

  /// File name without folders and extension, in lower case.
  var stem: String {
    let last = name.split(separator: "/").last ?? ""
    return String(last.split(separator: ".").first ?? "").lowercased()
  }
}
