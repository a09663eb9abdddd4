/// One file to be read: on disk, in a zip archive on disk, or in memory for examples and standard input.
public struct InputFile: Sendable {
  public enum Content: Sendable {
    case path(String)
    case bytes([UInt8])
    /// One entry of a zip archive, with the size of its unpacked content.
    case zipEntry(archive: String, entry: String, byteCount: Int)
  }

  /// Relative to the input folder, with `/`; what reports show.
  public let name: String
  public let content: Content

  public init(name: String, content: Content) {
    self.name = name
    self.content = content
  }

  /// The name without what packs it: the path within a zip archive, without `.gz` at its end.
  var unpackedName: String {
    var name = name
    if case .zipEntry(_, let entry, _) = content { name = entry }
    return name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
  }

  /// File name without folders and extension, in lower case.
  var stem: String {
    let last = name.split(separator: "/").last ?? ""
    return String(last.split(separator: ".").first ?? "").lowercased()
  }
}
