/// How an input writes characters as bytes.
enum TextEncoding: Equatable, Sendable {
  case utf8
  case utf16(isBigEndian: Bool)
  case utf32(isBigEndian: Bool)
  /// One byte a character. The five bytes that Windows-1252 leaves undefined are read as ISO-8859-1 does.
  case windows1252

  /// The name a report gives it, as in the registry of character sets.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16(let isBigEndian): isBigEndian ? "UTF-16BE" : "UTF-16LE"
    case .utf32(let isBigEndian): isBigEndian ? "UTF-32BE" : "UTF-32LE"
    case .windows1252: "windows-1252"
    }
  }

  /// What turns it into UTF-8; nil where nothing has to be turned.
  var decoder: (any TextDecoder)? {
    switch self {
    case .utf8: nil
    case .utf16(let isBigEndian): WideTextDecoder(unitBytes: 2, isBigEndian: isBigEndian)
    case .utf32(let isBigEndian): WideTextDecoder(unitBytes: 4, isBigEndian: isBigEndian)
    case .windows1252: Windows1252Decoder()
    }
  }

  /// The names that a workspace may give one by, in lower case; nil for a name nobody knows.
  init?(named name: String) {
    switch name.lowercased().filter({ $0 != "-" && $0 != "_" && $0 != " " }) {
    case "utf8": self = .utf8
    case "utf16", "utf16le": self = .utf16(isBigEndian: false)
    case "utf16be": self = .utf16(isBigEndian: true)
    case "utf32", "utf32le": self = .utf32(isBigEndian: false)
    case "utf32be": self = .utf32(isBigEndian: true)
    case "windows1252", "cp1252", "latin1", "iso88591", "ansi": self = .windows1252
    default: return nil
    }
  }

  /// What a message lists when a name is unknown.
  static let names = ["utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be", "windows-1252", "iso-8859-1"]
}
