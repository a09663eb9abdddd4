/// Lower-case ASCII spellings for addresses and web sites.
enum PlainLetters {
  /// Letters lower-cased and without their marks; blanks become hyphens; everything else is left out.
  static func of(_ text: String) -> String {
    var plain = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": plain.unicodeScalars.append(scalar)
      case "á", "ä", "à", "â": plain += "a"
      case "é", "ë", "è", "ê": plain += "e"
      case "í", "ï": plain += "i"
      case "ó", "ö", "ô": plain += "o"
      case "ú", "ü": plain += "u"
      case "ñ": plain += "n"
      case " ": plain += "-"
      default: continue
      }
    }
    return plain
  }
}
