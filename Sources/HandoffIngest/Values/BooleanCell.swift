import HandoffModel

/// Reads one cell as yes or no, in the spellings of CRM exports in English and Spanish.
enum BooleanCell {
  private static let yes = pool(
    "1|1.0|1,0|true|yes|y|t|x|on|checked|done|completed|verdadero|v|si|s|activado|marcado|hecho|hecha|completado"
      + "|completada|✓|✔|☑")
  private static let no = pool(
    "0|0.0|0,0|false|no|n|f|off|unchecked|to do|not done|falso|desactivado|por hacer|no hecho|no hecha|✗|✘|☐")

  /// Nil for any other text.
  static func read(_ text: Span<UInt8>, scratch: inout FoldedText) -> Bool? {
    scratch.foldKeepingPunctuation(text)
    if yes.symbol(of: scratch.bytes.span) != nil { return true }
    if no.symbol(of: scratch.bytes.span) != nil { return false }
    return nil
  }

  private static func pool(_ words: String) -> SymbolPool {
    var pool = SymbolPool()
    for word in words.split(separator: "|") { _ = pool.intern(String(word)) }
    return pool
  }
}
