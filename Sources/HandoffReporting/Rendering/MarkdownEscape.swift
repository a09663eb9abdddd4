/// Keeps text from being read as Markdown (CommonMark with GitHub's tables and strikethrough).
enum MarkdownEscape {
  /// Our own words and those of rule files. Line ends become spaces, other control characters vanish. At the
  /// start of a block, what would make it a list, heading or quote is escaped as well.
  static func plain(_ text: String, startsBlock: Bool) -> String {
    let characters = Array(VisibleText.line(text).unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in characters.enumerated() {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "\\", "`", "*", "[", "]", "<", ">", "|", "~", "$":
        result.append("\\")
        result.append(scalar)
      case "_":
        // Inside a word an underscore is only itself.
        if !isInsideWord(index, of: characters) { result.append("\\") }
        result.append(scalar)
      default: result.append(scalar)
      }
    }
    let escaped = String(result)
    return startsBlock ? startEscaped(escaped) : escaped
  }

  /// A code span with a fence longer than any run of backticks inside, so that nothing in it is interpreted.
  /// In a table its bars are escaped, since GitHub cuts cells before it looks for code.
  static func code(_ text: String, inTable: Bool) -> String {
    let content = VisibleText.line(text)
    guard !content.isEmpty else { return NumberStyle.none }
    let fence = String(repeating: "`", count: longestRun(of: "`", in: content) + 1)
    let needsPadding =
      content.first == "`" || content.last == "`" || (content.first == " " && content.last == " ")
    let padding = needsPadding && content.contains { $0 != " " } ? " " : ""
    let inside = inTable ? content.replacing("|", with: "\\|") : content
    return fence + padding + inside + padding + fence
  }

  private static func isInsideWord(_ index: Int, of characters: [Unicode.Scalar]) -> Bool {
    guard index > 0, index + 1 < characters.count else { return false }
    return isWord(characters[index - 1]) && isWord(characters[index + 1])
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
  }

  private static func startEscaped(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    if ["#", "-", "+", "="].contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return text }
    return digits + "\\" + rest
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for other in text {
      run = other == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
