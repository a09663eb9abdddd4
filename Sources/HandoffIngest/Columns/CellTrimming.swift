/// Blanks at the ends of a quoted cell, which the CSV layer keeps.
enum CellTrimming {
  static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(bytes[start]) { start &+= 1 }
    while start < end, isBlank(bytes[end &- 1]) { end &-= 1 }
    return start..<end
  }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 32 || (byte >= 9 && byte <= 13)
  }
}
