/// A character written as an entity of HTML: `&amp;`, `&#241;`, `&#xF1;`. A no-break space is a blank here.
struct HTMLEntity {
  let character: Unicode.Scalar
  /// Behind its last byte.
  let end: Int

  /// Nil where what begins at `index` with `&` is no entity, or one that this tool does not know.
  init?(_ text: Span<UInt8>, at index: Int) {
    var cursor = index + 1
    if CellScan.skip("#", text, &cursor) {
      guard let value = Self.number(text, &cursor), let scalar = Unicode.Scalar(value),
        CellScan.skip(";", text, &cursor)
      else { return nil }
      // A number of nothing, or of a control character, is a blank.
      (character, end) = (value < 32 ? " " : scalar, cursor)
      return
    }
    let start = cursor
    while cursor < text.count, cursor - start < 8, (text[cursor] | 0x20) &- 97 < 26 || text[cursor] &- 48 < 10 {
      cursor += 1
    }
    guard cursor > start, cursor < text.count, text[cursor] == UInt8(ascii: ";"),
      let scalar = Self.named[Self.key(text, start..<cursor)]
    else { return nil }
    (character, end) = (scalar, cursor + 1)
  }

  /// Decimal, or hexadecimal behind an `x`.
  private static func number(_ text: Span<UInt8>, _ index: inout Int) -> UInt32? {
    let isHexadecimal = CellScan.skip("x", text, &index) || CellScan.skip("X", text, &index)
    let start = index
    var value: UInt32 = 0
    while index < text.count, index - start < 7, let digit = digit(text[index], isHexadecimal: isHexadecimal) {
      value = value * (isHexadecimal ? 16 : 10) + digit
      index += 1
    }
    return index > start ? value : nil
  }

  private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    if byte &- 48 < 10 { return UInt32(byte &- 48) }
    let letter = (byte | 0x20) &- 97
    return isHexadecimal && letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// A name of at most eight characters as one number; letter case matters.
  private static func key(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    range.reduce(0) { $0 << 8 | UInt64(text[$1]) }
  }

  private static let named: [UInt64: Unicode.Scalar] = {
    let list: [(String, Unicode.Scalar)] = [
      ("nbsp", " "), ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("iexcl", "¡"),
      ("iquest", "¿"), ("cent", "¢"), ("pound", "£"), ("yen", "¥"), ("euro", "€"), ("sect", "§"), ("copy", "©"),
      ("reg", "®"), ("trade", "™"), ("deg", "°"), ("plusmn", "±"), ("para", "¶"), ("middot", "·"), ("bull", "•"),
      ("ordf", "ª"), ("ordm", "º"), ("laquo", "«"), ("raquo", "»"), ("frac12", "½"), ("frac14", "¼"), ("sup2", "²"),
      ("times", "×"), ("divide", "÷"), ("minus", "−"), ("le", "≤"), ("ge", "≥"), ("ne", "≠"), ("rarr", "→"),
      ("larr", "←"), ("ndash", "–"), ("mdash", "—"), ("lsquo", "‘"), ("rsquo", "’"), ("sbquo", "‚"), ("ldquo", "“"),
      ("rdquo", "”"), ("bdquo", "„"), ("hellip", "…"), ("shy", "\u{AD}"), ("ensp", " "), ("emsp", " "), ("thinsp", " "),
      ("zwnj", "\u{200C}"), ("zwj", "\u{200D}"), ("aacute", "á"), ("eacute", "é"), ("iacute", "í"), ("oacute", "ó"),
      ("uacute", "ú"), ("ntilde", "ñ"), ("uuml", "ü"), ("Aacute", "Á"), ("Eacute", "É"), ("Iacute", "Í"),
      ("Oacute", "Ó"), ("Uacute", "Ú"), ("Ntilde", "Ñ"), ("Uuml", "Ü"), ("agrave", "à"), ("egrave", "è"),
      ("igrave", "ì"), ("ograve", "ò"), ("ugrave", "ù"), ("acirc", "â"), ("ecirc", "ê"), ("icirc", "î"), ("ocirc", "ô"),
      ("ucirc", "û"), ("auml", "ä"), ("euml", "ë"), ("iuml", "ï"), ("ouml", "ö"), ("Auml", "Ä"), ("Ouml", "Ö"),
      ("ccedil", "ç"), ("Ccedil", "Ç"), ("atilde", "ã"), ("otilde", "õ"), ("szlig", "ß"), ("aring", "å"),
      ("oslash", "ø"), ("aelig", "æ"),
    ]
    return Dictionary(
      uniqueKeysWithValues: list.map { name, scalar in (name.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }, scalar) })
  }()
}
