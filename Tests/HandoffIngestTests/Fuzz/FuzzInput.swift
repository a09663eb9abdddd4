import TestSupport

/// A random input for the readers: something like an export, then damaged; the same bytes for the same seed.
enum FuzzInput {
  private static let pieces = [
    "id", "name", "amount", "1", "2", "Ana", "Peñalver", "\"", "\"\"", "'", ",", ";", "\t", "|", "\n", "\r\n", "\r",
    " ",
    "Total", "Subtotal", "#", "sep=;", "\u{feff}", "\u{0}", "\u{1a}", "\u{1f}", "1.234,50", "$1,234.00", "2026-03-04",
    "3/4/2026 1:00 PM", "7 oct 2025", "zcrm_12", "000000000000000AAA", "0065g00000Aa1bC", "2.81E+10", "<p>x</p>", "€",
    "🤓",
    "Ã±", "\\", "=1+1", "\u{2028}", "\u{85}", "\u{a0}",
  ]

  static func bytes(seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    var bytes = generator.once(in: 3) ? soup(&generator) : table(&generator)
    for _ in 0..<generator.below(4) { damage(&bytes, &generator) }
    switch generator.below(12) {
    case 0: return wide(bytes, isBigEndian: generator.once(in: 2))
    case 1: return [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3] + bytes
    default: return bytes
    }
  }

  private static func soup(_ generator: inout SeededGenerator) -> [UInt8] {
    (0..<generator.below(60)).flatMap { _ in Array(generator.pick(pieces).utf8) }
  }

  private static func table(_ generator: inout SeededGenerator) -> [UInt8] {
    let delimiter = generator.pick([",", ";", "\t", "|"])
    let lineEnd = generator.pick(["\n", "\r\n", "\r"])
    let columns = 1 + generator.below(5)
    var text = ["id", "name", "amount", "close_date", "stage"].prefix(columns).joined(separator: delimiter) + lineEnd
    for _ in 0..<generator.below(30) {
      let cells = (0..<columns).map { _ in cell(&generator, delimiter) }
      text += cells.joined(separator: delimiter) + lineEnd
    }
    return Array(text.utf8)
  }

  private static func cell(_ generator: inout SeededGenerator, _ delimiter: String) -> String {
    let text = (0..<generator.below(3)).map { _ in generator.pick(pieces) }.joined()
    let needsQuotes = text.unicodeScalars.contains { "\"\n\r'".unicodeScalars.contains($0) } || text.contains(delimiter)
    return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }

  /// One byte taken away, put in, changed, or the end cut off.
  private static func damage(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let place = generator.below(bytes.count)
    switch generator.below(5) {
    case 0: bytes.remove(at: place)
    case 1: bytes.insert(generator.pick([0x22, 0x2c, 0x0a, 0x0d, 0x5c, 0, 0xf1, 0x3b]), at: place)
    case 2: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
    case 3: bytes.insert(contentsOf: Array(generator.pick(pieces).utf8), at: place)
    default: if generator.once(in: 4) { bytes.removeLast(bytes.count - place) }
    }
  }

  private static func wide(_ bytes: [UInt8], isBigEndian: Bool) -> [UInt8] {
    ([0xfe, 0xff] + bytes.flatMap { [0, $0] }).swapped(unless: isBigEndian)
  }
}

extension [UInt8] {
  /// The bytes of each pair the other way round.
  fileprivate func swapped(unless isKept: Bool) -> [UInt8] {
    guard !isKept else { return self }
    var bytes = self
    for index in stride(from: 0, to: bytes.count - 1, by: 2) { bytes.swapAt(index, index + 1) }
    return bytes
  }
}
