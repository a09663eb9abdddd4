/// Interned texts: each distinct byte string is stored once and named by a `Symbol`.
///
/// Open addressing over one arena: no `String` per key. Equality is by bytes.
public struct SymbolPool: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var slots: [UInt32] = []
  private var mask = 0
  private var last = 0

  public init() {}

  public var count: Int { ends.count }

  /// The symbol of a text, stored if new; nil when the pool is full (2^29 texts or 4 GiB of them).
  public mutating func intern(_ text: Span<UInt8>) -> Symbol? {
    // Exports repeat themselves from row to row, so the text met last is asked first.
    if last < ends.count, isEqual(last, text) { return Symbol(index: UInt32(last)) }
    guard let symbol = find(text) else { return nil }
    last = Int(symbol.index)
    return symbol
  }

  private mutating func find(_ text: Span<UInt8>) -> Symbol? {
    if (ends.count &+ 1) &* 2 > slots.count { grow() }
    var slot = Int(truncatingIfNeeded: Self.hash(text)) & mask
    while slots[slot] != 0 {
      let candidate = Int(slots[slot] &- 1)
      if isEqual(candidate, text) { return Symbol(index: UInt32(candidate)) }
      slot = (slot &+ 1) & mask
    }
    guard ends.count < Int(PackedCell.maximumValue), bytes.count + text.count < Int(UInt32.max) else { return nil }
    for index in text.indices { bytes.append(text[index]) }
    ends.append(UInt32(bytes.count))
    slots[slot] = UInt32(ends.count)
    return Symbol(index: UInt32(ends.count - 1))
  }

  public mutating func intern(_ text: String) -> Symbol? {
    let array = Array(text.utf8)
    return intern(array.span)
  }

  /// The symbol of a text already in the pool.
  public func symbol(of text: Span<UInt8>) -> Symbol? {
    guard !slots.isEmpty else { return nil }
    var slot = Int(truncatingIfNeeded: Self.hash(text)) & mask
    while slots[slot] != 0 {
      let candidate = Int(slots[slot] &- 1)
      if isEqual(candidate, text) { return Symbol(index: UInt32(candidate)) }
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  public func symbol(of text: String) -> Symbol? {
    let array = Array(text.utf8)
    return symbol(of: array.span)
  }

  /// The bytes of a symbol of this pool.
  public func utf8(_ symbol: Symbol) -> ArraySlice<UInt8> { bytes[range(Int(symbol.index))] }

  public func string(_ symbol: Symbol) -> String { String(decoding: utf8(symbol), as: UTF8.self) }

  /// Adds every text of another pool; position `i` of the answer is the symbol here of the other pool's symbol `i`.
  /// Nil when this pool is full.
  public mutating func absorb(_ other: SymbolPool) -> [Symbol]? {
    var renamed: [Symbol] = []
    renamed.reserveCapacity(other.count)
    let source = other.bytes.span
    for index in 0..<other.count {
      guard let symbol = intern(source.extracting(other.range(index))) else { return nil }
      renamed.append(symbol)
    }
    return renamed
  }

  /// Byte order of two symbols' texts: the order of every sorted output.
  public func precedes(_ a: Symbol, _ b: Symbol) -> Bool {
    let first = range(Int(a.index))
    let second = range(Int(b.index))
    let all = bytes.span
    for offset in 0..<min(first.count, second.count) {
      let (x, y) = (all[first.lowerBound + offset], all[second.lowerBound + offset])
      if x != y { return x < y }
    }
    return first.count < second.count
  }

  private func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  private func isEqual(_ index: Int, _ text: Span<UInt8>) -> Bool {
    let range = range(index)
    guard range.count == text.count else { return false }
    let all = bytes.span
    for offset in text.indices where all[range.lowerBound &+ offset] != text[offset] { return false }
    return true
  }

  private mutating func grow() {
    let table = rehashed(into: max(64, slots.count * 2))
    slots = table
    mask = table.count - 1
  }

  private func rehashed(into size: Int) -> [UInt32] {
    var table = [UInt32](repeating: 0, count: size)
    let all = bytes.span
    for index in 0..<ends.count {
      var slot = Int(truncatingIfNeeded: Self.hash(all.extracting(range(index)))) & (size - 1)
      while table[slot] != 0 { slot = (slot &+ 1) & (size - 1) }
      table[slot] = UInt32(index + 1)
    }
    return table
  }

  private static func hash(_ text: Span<UInt8>) -> UInt64 { ByteHash.hash(text) }
}
