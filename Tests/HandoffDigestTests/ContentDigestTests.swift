import HandoffDigest
import Testing

@Suite("Content digest")
struct ContentDigestTests {
  // FIPS 180-4 examples (NIST, "SHA-256 example values"): one block, two blocks, and a million times "a"; the
  // empty text from NIST's SHA256ShortMsg.rsp.
  private static let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  private static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
  private static let twoBlocks = "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
  private static let millionA = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"

  @Test(
    "SHA-256 known answers",
    arguments: [
      ("", empty), ("abc", abc), ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", twoBlocks),
    ])
  func known(_ text: String, _ digest: String) {
    var content = ContentDigest()
    content.update(text)
    #expect(content.finalize() == digest)
    var bytes = ContentDigest()
    bytes.update(Array(text.utf8))
    #expect(bytes.finalize() == digest)
  }

  @Test("Nothing at all is the empty text")
  func nothing() {
    #expect(ContentDigest().finalize() == Self.empty)
  }

  @Test("How the bytes are cut does not matter", arguments: [1, 7, 63, 64, 65, 1_000, 1_000_000])
  func chunks(_ size: Int) {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    var content = ContentDigest()
    var start = 0
    while start < bytes.count {
      let end = min(start + size, bytes.count)
      content.update(bytes[start..<end])
      start = end
    }
    #expect(content.finalize() == Self.millionA)
  }

  @Test("A copy goes on by itself; asking twice gives the same answer")
  func copies() {
    var first = ContentDigest()
    first.update("ab")
    var second = first
    second.update("c")
    first.update("d")
    #expect(second.finalize() == Self.abc)
    #expect(second.finalize() == Self.abc)
    #expect(first.finalize() != Self.abc)
  }
}
