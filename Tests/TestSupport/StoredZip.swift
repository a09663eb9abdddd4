/// A zip archive of unpacked entries, for tests that need one where no packer is installed (PKWARE's APPNOTE 6.3, stored
/// method).
public enum StoredZip {
  public static func bytes(_ entries: [(name: String, content: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in entries {
      // Version, flags, method, time and date; checksum and sizes; lengths of name and extra field.
      let facts =
        little(20, 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(0x21, 2) + little(Int(checksum(content)), 4)
        + little(content.count, 4) + little(content.count, 4) + little(name.utf8.count, 2) + little(0, 2)
      directory += [0x50, 0x4b, 1, 2] + little(20, 2) + facts + little(0, 2) + little(0, 2) + little(0, 2)
      directory += little(0, 4) + little(archive.count, 4) + Array(name.utf8)
      archive += [0x50, 0x4b, 3, 4] + facts + Array(name.utf8) + content
    }
    let end = little(0, 2) + little(0, 2) + little(entries.count, 2) + little(entries.count, 2)
    return archive + directory + [0x50, 0x4b, 5, 6] + end + little(directory.count, 4) + little(archive.count, 4)
      + little(0, 2)
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 as in ISO 3309, bit by bit.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = .max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xedb8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
