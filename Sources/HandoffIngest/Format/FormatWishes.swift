import HandoffConfig

/// What the workspace says about the format of a source; nil where it leaves it to the file.
struct FormatWishes: Equatable, Sendable {
  var encoding: TextEncoding?
  var delimiter: UInt8?
  /// Physical line of the header, from 1.
  var headerLine: Int?

  static let none = FormatWishes()

  private init() {}

  /// Names that mean nothing count as not given: `FilePlanner` has refused them.
  init(_ source: Workspace.Source) {
    encoding = source.encoding.flatMap(TextEncoding.init(named:))
    delimiter = source.delimiter.flatMap(Self.delimiter(named:))
    headerLine = source.headerLine
  }

  /// A delimiter by its name or as itself; nil for what cannot separate cells.
  static func delimiter(named name: String) -> UInt8? {
    switch name.lowercased() {
    case "comma": return UInt8(ascii: ",")
    case "semicolon": return UInt8(ascii: ";")
    case "tab", "\\t": return UInt8(ascii: "\t")
    case "pipe": return UInt8(ascii: "|")
    default:
      guard name.utf8.count == 1, let byte = name.utf8.first else { return nil }
      return Dialect(delimiter: byte)?.delimiter
    }
  }
}
