/// How an input separates and quotes its cells. A quote inside a quoted cell is doubled (RFC 4180).
public struct Dialect: Hashable, Sendable {
  /// The one byte between two cells.
  public let delimiter: UInt8
  /// The byte around cells that hold a delimiter, a quote or a line end.
  public let quote: UInt8

  public static let comma = Dialect(known: UInt8(ascii: ","))
  public static let semicolon = Dialect(known: UInt8(ascii: ";"))
  public static let tab = Dialect(known: UInt8(ascii: "\t"))
  public static let pipe = Dialect(known: UInt8(ascii: "|"))

  /// The quotes that exports use, the usual one first.
  public static let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]

  /// Nil for a byte that cannot separate cells: outside ASCII (it may be half a character), a quote, a line
  /// end, a space or NUL. `quote` is one of `quotes`.
  public init?(delimiter: UInt8, quote: UInt8 = UInt8(ascii: "\"")) {
    let unusable: [UInt8] = [
      0, UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "'"),
    ]
    guard delimiter < 0x80, !unusable.contains(delimiter), Self.quotes.contains(quote) else { return nil }
    self.init(known: delimiter, quote: quote)
  }

  private init(known delimiter: UInt8, quote: UInt8 = UInt8(ascii: "\"")) {
    self.delimiter = delimiter
    self.quote = quote
  }
}
