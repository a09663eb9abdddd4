import Crypto

/// A running SHA-256: of input files as they are read, and of whatever decides scores.
public struct ContentDigest: Sendable {
  private var state = SHA256()

  public init() {}

  public mutating func update(_ bytes: [UInt8]) {
    state.update(data: bytes)
  }

  public mutating func update(_ bytes: ArraySlice<UInt8>) {
    state.update(data: bytes)
  }

  public mutating func update(_ text: String) {
    state.update(data: Array(text.utf8))
  }

  /// Lower-case hexadecimal digits of all bytes so far.
  public func finalize() -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in state.finalize() {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
