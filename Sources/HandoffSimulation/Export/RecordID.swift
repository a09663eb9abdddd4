/// The ids of the CRMs whose ids say nothing about the record, each from the kind and the running number.
enum RecordID {
  /// Eleven digits, those of one kind close together.
  static func appendLongNumber(_ kind: RecordKind, _ number: Int, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: String(17_204_518_003 + kind.rawValue * 1_500_000_000 + number * 13).utf8)
  }

  /// `zcrm_` and eighteen digits, of which the first nine are the organisation's.
  static func appendZoho(_ kind: RecordKind, _ number: Int, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "zcrm_".utf8)
    bytes.append(contentsOf: String(487_655_000_000_113_001 + kind.rawValue * 10_000_000_000 + number * 7).utf8)
  }

  /// A version 4 GUID whose digits are drawn from kind and number.
  static func appendGUID(_ kind: RecordKind, _ number: Int, to bytes: inout [UInt8]) {
    var generator = SplitMix64(state: UInt64(kind.rawValue) << 48 | UInt64(number))
    let (high, low) = (generator.next(), generator.next())
    let digits = Array("0123456789abcdef".utf8)
    for place in 0..<32 {
      if [8, 12, 16, 20].contains(place) { bytes.append(UInt8(ascii: "-")) }
      let half = place < 16 ? high : low
      let digit = Int(half >> UInt64(60 - place % 16 * 4) & 15)
      bytes.append(place == 12 ? UInt8(ascii: "4") : digits[place == 16 ? 8 | digit & 3 : digit])
    }
  }
}
