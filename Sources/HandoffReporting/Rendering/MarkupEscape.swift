/// Keeps text from being read as HTML, SVG or XML: the five special characters are entities, and what XML 1.0 forbids, or
/// what turns the direction of text around, is left out. Line ends and tabs become spaces.
enum MarkupEscape {
  /// For text and for attribute values in double quotes alike.
  static func text(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in VisibleText.line(text).unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
