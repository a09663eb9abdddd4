/// Which signs of a customer's text are shown: none that control a terminal, none that turns the direction of the text
/// around it, so that `gpj.exe` never looks like `exe.jpg`.
enum VisibleText {
  static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: false
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: false
    case 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    [0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029].contains(scalar.value)
  }

  /// The text on one line: line ends and tabs are spaces, what is not shown is left out.
  static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isLineEnd(scalar) {
        result.append(" ")
      } else if isShown(scalar) {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
