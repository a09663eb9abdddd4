/// Keeps spreadsheets from running a text as a formula: such a text is written with an apostrophe before it.
///
/// A text is dangerous when its first visible character is one of `= + - @` (full width too), or its first
/// byte a tab or a line end, unless the whole of it is a plain number. A text that would look like a guarded
/// one is guarded as well, so that `restored` undoes it without loss.
public enum FormulaGuard {
  static func isNeeded(_ text: some Collection<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    // Nearly every text begins with a letter or digit and is done here.
    if first &- UInt8(ascii: "A") < 26 || first &- UInt8(ascii: "a") < 26 { return false }
    if first &- UInt8(ascii: "0") < 10 { return false }
    if first == UInt8.apostrophe { return isNeeded(text.dropFirst()) }
    if first == UInt8(ascii: "\t") || first == UInt8(ascii: "\r") || first == UInt8.lineFeed { return true }
    return beginsFormula(String(decoding: text, as: UTF8.self)) && !isPlainNumber(text)
  }

  /// The text as it was before it was guarded; a text that is not guarded stays as it is.
  public static func restored(_ text: String) -> String {
    guard text.utf8.first == UInt8.apostrophe, isNeeded(text.utf8.dropFirst()) else { return text }
    return String(decoding: text.utf8.dropFirst(), as: UTF8.self)
  }

  private static func beginsFormula(_ text: String) -> Bool {
    let visible = text.unicodeScalars.first { scalar in
      !scalar.properties.isWhitespace && !invisible.contains(scalar.value)
    }
    return visible.map { starters.contains($0.value) } ?? false
  }

  /// NUL, zero-width space, non-joiner and joiner, word joiner, byte-order mark.
  private static let invisible: [UInt32] = [0, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF]
  /// `= + - @` and their full-width forms.
  private static let starters: [UInt32] = [0x3D, 0x2B, 0x2D, 0x40, 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20]

  /// A sign, digits, and a point or comma with digits: what no spreadsheet runs.
  private static func isPlainNumber(_ text: some Collection<UInt8>) -> Bool {
    var digits = 0
    var hasPoint = false
    for (index, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "+"), UInt8(ascii: "-"): if index > 0 { return false }
      case UInt8(ascii: "."), UInt8(ascii: ","):
        if hasPoint || digits == 0 { return false }
        hasPoint = true
        digits = 0
      default: return false
      }
    }
    return digits > 0
  }
}
