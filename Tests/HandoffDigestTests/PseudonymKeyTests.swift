import Testing

@testable import HandoffDigest

@Suite struct PseudonymKeyTests {
  /// Case 1 of RFC 4231: key 20 times 0b, "Hi There" gives b0344c61d8db3853…
  @Test func knownAnswer() {
    let key = PseudonymKey([UInt8](repeating: 0x0b, count: 20))
    #expect(key?.pseudonym(of: "Hi There".utf8) == "b0344c61")
  }

  @Test func anotherKeyGivesAnotherName() {
    let (a, b) = (PseudonymKey([UInt8](repeating: 1, count: 16)), PseudonymKey([UInt8](repeating: 2, count: 16)))
    #expect(a?.pseudonym(of: "Ana".utf8) != b?.pseudonym(of: "Ana".utf8))
    #expect(a?.pseudonym(of: "Ana".utf8) == a?.pseudonym(of: "Ana".utf8))
  }

  @Test func shortKeysAreRefused() {
    #expect(PseudonymKey([UInt8](repeating: 1, count: 15)) == nil)
  }
}
