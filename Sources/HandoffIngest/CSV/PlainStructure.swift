internal import CByteMasks

/// The structure of 64 bytes of plain text after another, from where its special bytes stand. Bit `i` speaks of byte `i`.
struct PlainStructure {
  /// Delimiters and line feeds outside quotes, up to the first byte that is not plain.
  private(set) var cuts: UInt64 = 0
  /// Last bytes of physical lines, inside quotes too. A carriage return that ends one alone counts with the byte after it.
  private(set) var lineEnds: UInt64 = 0
  /// The second quotes of doubled ones.
  private(set) var doubles: UInt64 = 0
  /// Some byte is not plain.
  private(set) var isIrregular = false

  /// All ones where the last byte was inside quotes.
  private var inside: UInt64 = 0
  // What the last byte was, in the lowest bit. The text begins as if behind a cut.
  private var wasBoundary: UInt64 = 1
  private var wasClosing: UInt64 = 0
  private var wasReturn: UInt64 = 0
  private var wasQuotedReturn: UInt64 = 0

  /// `valid` has the bits of the bytes that are there: what would follow them is no fault.
  @inline(__always)
  mutating func take(_ masks: handoff_masks, valid: UInt64) {
    let isInside = Self.parity(masks.quotes) ^ inside
    inside = 0 &- (isInside &>> 63)
    let opening = masks.quotes & isInside
    let closing = masks.quotes & ~isInside
    let bare = (masks.delimiters | masks.feeds) & ~isInside

    let boundaries = bare | closing
    let afterBoundary = boundaries &<< 1 | wasBoundary
    wasBoundary = boundaries &>> 63
    let afterClosing = closing &<< 1 | wasClosing
    wasClosing = closing &>> 63
    let returns = masks.returns & ~isInside
    let afterReturn = returns &<< 1 | wasReturn
    wasReturn = returns &>> 63
    let quotedReturns = masks.returns & isInside
    let afterQuotedReturn = quotedReturns &<< 1 | wasQuotedReturn
    wasQuotedReturn = quotedReturns &>> 63

    let irregular =
      valid
      & (opening & ~afterBoundary
        | afterClosing & ~(masks.delimiters | masks.feeds | masks.returns | masks.quotes)
        | afterReturn & ~masks.feeds)
    isIrregular = irregular != 0
    // The bits below the lowest one of `irregular`; all where there is none.
    cuts = bare & (irregular &- 1) & ~irregular
    lineEnds = masks.feeds | afterQuotedReturn & ~masks.feeds
    doubles = opening & afterClosing
  }

  /// Bit `i` is set where an odd number of bits up to `i` is.
  @inline(__always)
  private static func parity(_ bits: UInt64) -> UInt64 {
    var parity = bits
    parity ^= parity &<< 1
    parity ^= parity &<< 2
    parity ^= parity &<< 4
    parity ^= parity &<< 8
    parity ^= parity &<< 16
    parity ^= parity &<< 32
    return parity
  }
}
