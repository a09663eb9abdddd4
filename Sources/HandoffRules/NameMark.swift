/// Marks the names of fields, tables and text tests inside a text, so that labels can take their place and words that only
/// look like names stay.
enum NameMark {
  private static let opening: Character = "\u{2}"
  private static let closing: Character = "\u{3}"

  static func marked(_ name: String) -> String { "\(opening)\(name)\(closing)" }

  /// The text with every marked name replaced.
  static func replaced(in text: String, by label: (String) -> String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: opening), let end = rest[start...].firstIndex(of: closing) {
      result += rest[..<start] + label(String(rest[rest.index(after: start)..<end]))
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
