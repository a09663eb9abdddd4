/// UTF-16 and UTF-32 in either byte order. A byte-order mark at the very beginning is passed over.
struct WideTextDecoder: TextDecoder {
  private let unitBytes: Int
  private let isBigEndian: Bool
  /// Bytes of a unit that is not whole yet.
  private var rest: [UInt8] = []
  /// The first half of a surrogate pair that waits for the second.
  private var leading: UInt32?
  private var isAtStart = true

  /// `unitBytes`: 2 for UTF-16, 4 for UTF-32.
  init(unitBytes: Int, isBigEndian: Bool) {
    self.unitBytes = unitBytes
    self.isBigEndian = isBigEndian
  }

  mutating func decode(_ input: ArraySlice<UInt8>, isLast: Bool, into output: inout [UInt8]) {
    let bytes = rest + input
    var index = 0
    while index + unitBytes <= bytes.count {
      take(unit(bytes, at: index), into: &output)
      index += unitBytes
    }
    rest = Array(bytes[index...])
    guard isLast else { return }
    flush(into: &output)
    // A unit cut in two at the end of the input.
    if !rest.isEmpty { append(.max, to: &output) }
    rest = []
  }

  private func unit(_ bytes: [UInt8], at index: Int) -> UInt32 {
    var value: UInt32 = 0
    for offset in 0..<unitBytes {
      let shift = 8 * (isBigEndian ? unitBytes - 1 - offset : offset)
      value |= UInt32(bytes[index + offset]) << UInt32(shift)
    }
    return value
  }

  private mutating func take(_ unit: UInt32, into output: inout [UInt8]) {
    defer { isAtStart = false }
    if isAtStart, unit == 0xfeff { return }
    guard unitBytes == 2 else { return append(unit, to: &output) }
    switch unit {
    case 0xd800..<0xdc00:
      flush(into: &output)
      leading = unit
    case 0xdc00..<0xe000:
      guard let first = leading else { return append(unit, to: &output) }
      leading = nil
      append(0x1_0000 + (first - 0xd800) << 10 + (unit - 0xdc00), to: &output)
    default:
      flush(into: &output)
      append(unit, to: &output)
    }
  }

  /// A first half without its second is damage.
  private mutating func flush(into output: inout [UInt8]) {
    guard let alone = leading else { return }
    leading = nil
    append(alone, to: &output)
  }
}
