/// How an input separates its cells. Quotes are always `"`, doubled inside a quoted cell (RFC 4180).
public struct Dialect: Equatable, Sendable {
  /// The one byte between two cells.
  public let delimiter: UInt8

  public static let comma = Dialect(known: UInt8(ascii: ","))
  public static let semicolon = Dialect(known: UInt8(ascii: ";"))
  public static let tab = Dialect(known: UInt8(ascii: "\t"))
  public static let pipe = Dialect(known: UInt8(ascii: "|"))

  /// Nil for a byte that cannot separate cells: outside ASCII (it may be half a character), a quote, a line
  /// end, a space or NUL.
  public init?(delimiter: UInt8) {
    let unusable: [UInt8] = [
      0, UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " "), UInt8(ascii: "\""),
    ]
    guard delimiter < 0x80, !unusable.contains(delimiter) else { return nil }
    self.init(known: delimiter)
  }

  private init(known delimiter: UInt8) { self.delimiter = delimiter }
}
