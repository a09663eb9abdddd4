/// Windows-1252, which is ISO-8859-1 but for the bytes 0x80 to 0x9F. The five that it leaves undefined (0x81, 0x8D, 0x8F,
/// 0x90, 0x9D) occur in exports that call themselves ISO-8859-1 and are read as that does.
struct Windows1252Decoder: TextDecoder {
  /// UTF-8 of the 128 characters above ASCII: its length, then its bytes from the lowest.
  private let table: [(count: Int, bytes: (UInt8, UInt8, UInt8))]

  /// Characters of the bytes 0x80 to 0x9F; 0 where the byte is undefined.
  private static let upperControls: [UInt32] = [
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
    0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e,
    0x0178,
  ]

  init() {
    table = (UInt32(0x80)...0xff).map { byte in
      let listed = byte < 0xa0 ? Self.upperControls[Int(byte - 0x80)] : byte
      var bytes: [UInt8] = []
      Self.encode(listed == 0 ? byte : listed, into: &bytes)
      return (bytes.count, (bytes[0], bytes[1], bytes.count > 2 ? bytes[2] : 0))
    }
  }

  mutating func decode(_ input: ArraySlice<UInt8>, isLast: Bool, into output: inout [UInt8]) {
    for byte in input {
      guard byte >= 0x80 else {
        output.append(byte)
        continue
      }
      let (count, bytes) = table[Int(byte) - 0x80]
      output.append(bytes.0)
      output.append(bytes.1)
      if count > 2 { output.append(bytes.2) }
    }
  }

  private static func encode(_ value: UInt32, into output: inout [UInt8]) {
    if let scalar = Unicode.Scalar(value) { output += Array(String(Character(scalar)).utf8) }
  }
}
