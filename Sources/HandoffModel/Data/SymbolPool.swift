/// Interned texts: each distinct byte string is stored once and named by a `Symbol`.
///
/// Open addressing over one arena: no `String` per key. Equality is by bytes.
public struct SymbolPool: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  /// The lower half of each is the number of a text, from 1, and 0 where free; the upper half is that of the text's hash,
  /// so that a text met on the way to another is rarely looked at, and growing reads no text again.
  private var slots: [UInt64] = []
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
    if (ends.count &+ 1) &* 3 > slots.count &* 2 { grow() }
    let tag = Self.tag(text)
    let slot = slot(of: text, tag)
    if slots[slot] != 0 { return Symbol(index: UInt32(truncatingIfNeeded: slots[slot]) &- 1) }
    guard ends.count < Int(PackedCell.maximumValue), bytes.count + text.count < Int(UInt32.max) else { return nil }
    bytes.append(addingCapacity: text.count) { out in
      for index in text.indices { out.append(text[index]) }
    }
    ends.append(UInt32(bytes.count))
    slots[slot] = tag | UInt64(ends.count)
    return Symbol(index: UInt32(ends.count - 1))
  }

  /// Where a text stands, or would stand.
  private func slot(of text: Span<UInt8>, _ tag: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: tag &>> 32) & mask
    while slots[slot] != 0 {
      let entry = slots[slot]
      if (entry ^ tag) &>> 32 == 0, isEqual(Int(entry & 0xFFFF_FFFF) &- 1, text) { return slot }
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  public mutating func intern(_ text: String) -> Symbol? {
    let array = Array(text.utf8)
    return intern(array.span)
  }

  /// The symbol of a text already in the pool.
  public func symbol(of text: Span<UInt8>) -> Symbol? {
    guard !slots.isEmpty else { return nil }
    let entry = slots[slot(of: text, Self.tag(text))]
    return entry == 0 ? nil : Symbol(index: UInt32(truncatingIfNeeded: entry) &- 1)
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

  /// The positions of symbols in the byte order of their texts; those of one text in the order given.
  public func sorted(_ symbols: [Symbol]) -> [Int] {
    let starts = symbols.map { start(of: Int($0.index)) }
    return symbols.indices.sorted { a, b in
      if starts[a] != starts[b] { return starts[a] < starts[b] }
      if symbols[a].index == symbols[b].index { return a < b }
      return precedes(symbols[a], symbols[b])
    }
  }

  /// The first sixteen bytes of a text as a number that orders as they do.
  private func start(of index: Int) -> UInt128 {
    var word: UInt128 = 0
    let range = range(index)
    for offset in 0..<16 {
      word = word &<< 8 | UInt128(offset < range.count ? bytes[range.lowerBound + offset] : 0)
    }
    return word
  }

  private func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  private func isEqual(_ index: Int, _ text: Span<UInt8>) -> Bool {
    let range = range(index)
    guard range.count == text.count else { return false }
    return bytes.span.extracting(range).isEqual(to: text)
  }

  private mutating func grow() {
    var table = [UInt64](repeating: 0, count: max(64, slots.count * 2))
    mask = table.count - 1
    for entry in slots where entry != 0 {
      var slot = Int(truncatingIfNeeded: entry &>> 32) & mask
      while table[slot] != 0 { slot = (slot &+ 1) & mask }
      table[slot] = entry
    }
    slots = table
  }

  /// The upper half of a text's hash, which decides where it stands.
  private static func tag(_ text: Span<UInt8>) -> UInt64 { ByteHash.hash(text) & 0xFFFF_FFFF_0000_0000 }
}
