extension Int {
  /// Reads plain ASCII digits; nil when there are none, when any other byte occurs (a sign too) or beyond 18
  /// digits.
  init?(decimalDigits bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    self = value
  }

  /// The number with leading zeros up to `width` digits; longer numbers are written in full, a sign goes in
  /// front.
  func zeroPadded(to width: Int) -> String {
    let digits = String(magnitude)
    let zeros = String(repeating: "0", count: Swift.max(0, width - digits.utf8.count))
    return (self < 0 ? "-" : "") + zeros + digits
  }
}
