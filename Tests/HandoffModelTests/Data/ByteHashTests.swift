import HandoffModel
import Testing

@Suite("Byte hash")
struct ByteHashTests {
  private static func hash(_ bytes: [UInt8]) -> UInt64 { ByteHash.hash(bytes.span) }

  @Test("One changed, added or missing byte changes the hash, at every length around a word")
  func sensitivity() {
    for length in 0...40 {
      let bytes = (0..<length).map { UInt8($0 + 1) }
      var seen: Set<UInt64> = [Self.hash(bytes)]
      for index in bytes.indices {
        var other = bytes
        other[index] ^= 0x80
        seen.insert(Self.hash(other))
      }
      seen.insert(Self.hash(bytes + [0]))
      seen.insert(Self.hash([0] + bytes))
      #expect(seen.count == length + (length == 0 ? 2 : 3))
    }
  }

  @Test("The same bytes give the same hash wherever they stand in memory")
  func stable() {
    let bytes = Array("0065g00000Aa1bCAAR".utf8)
    let shifted = Array(([0] + bytes).dropFirst())
    #expect(Self.hash(bytes) == Self.hash(shifted))
  }

  @Test("Where one text ends and the next begins, and which comes first, matters")
  func absorbed() {
    func hash(_ texts: [String]) -> UInt64 {
      texts.reduce(1) { running, text in
        let bytes = Array(text.utf8)
        return ByteHash.absorbed(bytes.span, into: running)
      }
    }
    let texts = [
      ["a", "bc"], ["ab", "c"], ["bc", "a"], ["abc", ""], ["", "abc"], ["abc"], ["", "", "abc"], [],
    ]
    #expect(Set(texts.map(hash)).count == texts.count)
    #expect(Set(texts.map { ByteHash.mixed(hash($0)) }).count == texts.count)
  }

  @Test("A hundred thousand ids do not collide")
  func collisions() {
    #expect(Set((0..<100_000).map { Self.hash(Array("D-\($0)".utf8)) }).count == 100_000)
  }
}
