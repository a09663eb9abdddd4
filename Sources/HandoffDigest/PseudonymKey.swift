import Crypto

/// A secret that turns names into pseudonyms: the same name gives the same one with the same key, and without the key
/// nobody can try names out.
public struct PseudonymKey: Sendable {
  /// Shorter secrets can be guessed.
  public static let fewestBytes = 16

  private let key: SymmetricKey

  /// Nil for fewer than `fewestBytes`.
  public init?(_ secret: [UInt8]) {
    guard secret.count >= Self.fewestBytes else { return nil }
    key = SymmetricKey(data: secret)
  }

  /// Eight hexadecimal digits: the first of HMAC-SHA-256 (RFC 2104, FIPS 180-4).
  public func pseudonym(of name: some Collection<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in HMAC<SHA256>.authenticationCode(for: Array(name), using: key).prefix(4) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
