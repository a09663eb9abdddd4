/// Blanks at the ends of a cell: those of a quoted one, which the CSV layer keeps, and no-break spaces, with which pages and
/// spreadsheets pad.
enum CellTrimming {
  @inline(__always)
  static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    if range.isEmpty || isSolid(bytes[range.lowerBound]) && isSolid(bytes[range.upperBound &- 1]) { return range }
    return withoutBlanks(bytes, range)
  }

  /// Whether no blank begins or ends with the byte; nearly every cell begins and ends with such.
  @inline(__always)
  private static func isSolid(_ byte: UInt8) -> Bool { byte > 32 && byte != 0xC2 && byte != 0xA0 }

  @inline(never)
  private static func withoutBlanks(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      if isBlank(bytes[start]) {
        start &+= 1
      } else if bytes[start] == 0xC2, end &- start >= 2, bytes[start &+ 1] == 0xA0 {
        start &+= 2
      } else {
        break
      }
    }
    while start < end {
      if isBlank(bytes[end &- 1]) {
        end &-= 1
      } else if bytes[end &- 1] == 0xA0, end &- start >= 2, bytes[end &- 2] == 0xC2 {
        end &-= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// Whether nothing but blanks is in a cell.
  @inline(__always)
  static func isBlank(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool { trimmed(bytes, range).isEmpty }

  /// A blank of one byte; the no-break space has two.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (byte >= 9 && byte <= 13) }
}
