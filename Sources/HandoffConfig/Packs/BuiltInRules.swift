import CRules

/// The rule files embedded in the program, by their path below `Rules/`.
public enum BuiltInRules {
  /// The name under which the built-in pack is extended.
  public static let packName = "default"

  /// The folder under which built-in files are named.
  static let folder = "Rules/"

  /// Whether a place is in a built-in file.
  public static func isBuiltIn(_ position: SourcePosition) -> Bool {
    position.file.hasPrefix(folder) && paths.contains(String(position.file.dropFirst(folder.count)))
  }

  /// Paths in alphabetical order.
  public static let paths: [String] = (0..<handoff_rules_count()).map { file in
    text(length: handoff_rules_name_length(file)) { handoff_rules_name_word(file, $0) }
  }

  /// The text of a built-in file; nil where there is none of that path.
  public static func text(of path: String) -> String? {
    guard let position = paths.firstIndex(of: path) else { return nil }
    let file = Int32(position)
    return text(length: handoff_rules_length(file)) { handoff_rules_word(file, $0) }
  }

  private static func text(length: Int32, word: (Int32) -> UInt64) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(length) + 8)
    var index: Int32 = 0
    while bytes.count < Int(length) {
      var value = word(index)
      for _ in 0..<8 {
        bytes.append(UInt8(truncatingIfNeeded: value))
        value >>= 8
      }
      index += 1
    }
    bytes.removeLast(bytes.count - Int(length))
    return String(decoding: bytes, as: UTF8.self)
  }
}
