import HandoffModel
import Testing

@Suite("Symbol pool")
struct SymbolPoolTests {
  @Test("Random texts get the symbols that a dictionary would give them")
  func againstDictionary() throws {
    var random = TimeTestRandom(seed: 31)
    for limit in [3, 200, 5_000] {
      var pool = SymbolPool()
      var known: [String: UInt32] = [:]
      for _ in 0..<8_000 {
        let text = Self.text(Int.random(in: 0..<limit, using: &random))
        #expect(pool.symbol(of: text)?.index == known[text])
        let interned = pool.intern(text)
        let symbol = try #require(interned)
        #expect(symbol.index == known[text, default: UInt32(known.count)])
        known[text] = symbol.index
      }
      #expect(pool.count == known.count)
      for (text, index) in known {
        #expect(pool.string(Symbol(index: index)) == text)
        #expect(Array(pool.utf8(Symbol(index: index))) == Array(text.utf8))
      }
    }
  }

  /// Texts of every length around the hash's words of eight bytes, many with one beginning.
  private static func text(_ number: Int) -> String {
    let digits = String(number)
    return number % 3 == 0 ? digits : String(repeating: "ñ0", count: number % 9) + digits
  }

  @Test("The empty text is a text; NUL bytes count")
  func edges() throws {
    var pool = SymbolPool()
    #expect(pool.symbol(of: "") == nil)
    let symbols = ["", "\0", "\0\0"].map { pool.intern($0) }
    #expect(Set(symbols).count == 3)
    let empty = try #require(symbols[0])
    #expect(pool.string(empty) == "")
    #expect(pool.symbol(of: "") == empty)
    #expect(pool.symbol(of: "a") == nil)
  }

  @Test("Equality is by bytes: case and the composition of accents matter")
  func bytes() {
    var pool = SymbolPool()
    let symbols = ["é", "e\u{301}", "É", "e"].compactMap { pool.intern($0) }
    #expect(Set(symbols).count == 4)
  }

  @Test("Order is that of the bytes, whatever the order of interning")
  func order() {
    var random = TimeTestRandom(seed: 32)
    let texts = (0..<300).map { Self.text($0) }
    var pool = SymbolPool()
    let symbols = Set(texts).shuffled(using: &random).compactMap { pool.intern($0) }
    let sorted = symbols.sorted { pool.precedes($0, $1) }.map { Array(pool.utf8($0)) }
    #expect(sorted == Set(texts).map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
    for symbol in symbols { #expect(!pool.precedes(symbol, symbol)) }
  }

  @Test("Absorbing another pool renames its symbols")
  func absorb() {
    var (a, b) = (SymbolPool(), SymbolPool())
    for text in ["x", "y", "z"] { _ = a.intern(text) }
    for text in ["z", "new", "x"] { _ = b.intern(text) }
    let renamed = a.absorb(b)
    #expect(renamed?.map(\.index) == [2, 3, 0])
    #expect(a.count == 4)
    #expect(a.absorb(SymbolPool()) == [])
  }
}
