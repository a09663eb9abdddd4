/// Blanks at the ends of a cell: those of a quoted one, which the CSV layer keeps, and no-break spaces.
enum CellTrimming {
  static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(bytes[start]) { start &+= 1 }
    while start < end, isBlank(bytes[end &- 1]) { end &-= 1 }
    // Pages and spreadsheets pad with no-break spaces, which begin and end with bytes that hardly any text ends with.
    guard start < end, bytes[start] == 0xC2 || bytes[end &- 1] == 0xA0 else { return start..<end }
    let range = withoutNoBreakSpace(bytes, start, end)
    return range.count < end &- start ? trimmed(bytes, range) : range
  }

  /// Without one no-break space at each end.
  private static func withoutNoBreakSpace(_ bytes: Span<UInt8>, _ first: Int, _ last: Int) -> Range<Int> {
    var (start, end) = (first, last)
    if end &- start >= 2, bytes[start] == 0xC2, bytes[start &+ 1] == 0xA0 { start &+= 2 }
    if end &- start >= 2, bytes[end &- 2] == 0xC2, bytes[end &- 1] == 0xA0 { end &-= 2 }
    return start..<end
  }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 32 || (byte >= 9 && byte <= 13)
  }
}
