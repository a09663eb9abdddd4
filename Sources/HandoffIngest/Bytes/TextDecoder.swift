/// Turns the bytes of one encoding into UTF-8, piece by piece.
///
/// What is no text in the encoding becomes bytes that are no UTF-8 either, so that the record it stands in is held back
/// by the one check that all records pass, and the rest of the input survives.
protocol TextDecoder {
  /// Appends the UTF-8 of `input` to `output`. Bytes of a character that is not whole yet are kept for the next call;
  /// `isLast` says that there is none.
  mutating func decode(_ input: ArraySlice<UInt8>, isLast: Bool, into output: inout [UInt8])
}

extension TextDecoder {
  /// Appends a character. What is none (half of a surrogate pair, a number beyond U+10FFFF) becomes a byte that begins
  /// no UTF-8 character and continues none.
  func append(_ value: UInt32, to output: inout [UInt8]) {
    switch value {
    case 0..<0x80:
      output.append(UInt8(truncatingIfNeeded: value))
    case 0x80..<0x800:
      output.append(UInt8(truncatingIfNeeded: 0xc0 | value >> 6))
      output.append(Self.continuation(value))
    case 0x800..<0xd800, 0xe000..<0x1_0000:
      output.append(UInt8(truncatingIfNeeded: 0xe0 | value >> 12))
      output.append(Self.continuation(value >> 6))
      output.append(Self.continuation(value))
    case 0x1_0000..<0x11_0000:
      output.append(UInt8(truncatingIfNeeded: 0xf0 | value >> 18))
      output.append(Self.continuation(value >> 12))
      output.append(Self.continuation(value >> 6))
      output.append(Self.continuation(value))
    default:
      output.append(0xff)
    }
  }

  private static func continuation(_ value: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | value & 0x3f) }
}
