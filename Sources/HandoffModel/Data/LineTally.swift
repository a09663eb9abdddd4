/// How many physical lines of an input ended in each disposition; the four add up to the lines of the file.
///
/// Lines end at LF, CRLF or a lone CR, inside quotes too; a last piece without a line end counts as a line.
public struct LineTally: Hashable, Sendable {
  public private(set) var header = 0
  public private(set) var accepted = 0
  public private(set) var quarantined = 0
  public private(set) var ignored = 0

  public init(header: Int = 0, accepted: Int = 0, quarantined: Int = 0, ignored: Int = 0) {
    self.header = header
    self.accepted = accepted
    self.quarantined = quarantined
    self.ignored = ignored
  }

  public var total: Int { header + accepted + quarantined + ignored }

  public mutating func add(_ lines: Int, _ disposition: LineDisposition) {
    switch disposition {
    case .header: header += lines
    case .accepted: accepted += lines
    case .quarantined: quarantined += lines
    case .ignored: ignored += lines
    }
  }

  /// Moves lines whose record was judged anew after reading, such as a footer found among the quarantined.
  /// Moving more than were counted is a programmer error.
  public mutating func move(_ lines: Int, from old: LineDisposition, to new: LineDisposition) {
    precondition(lines >= 0 && lines <= count(old), "more lines moved than were counted")
    add(-lines, old)
    add(lines, new)
  }

  public func count(_ disposition: LineDisposition) -> Int {
    switch disposition {
    case .header: header
    case .accepted: accepted
    case .quarantined: quarantined
    case .ignored: ignored
    }
  }
}
