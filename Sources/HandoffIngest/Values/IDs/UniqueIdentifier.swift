/// GUIDs: `{C41DF91E-BD14-4011-9989-6045BD077AE5}` and `c41df91e-bd14-4011-9989-6045bd077ae5` are one id.
enum UniqueIdentifier {
  static let length = 36

  /// Without braces, in lower case; nil for anything else than a GUID, and for one written so already.
  static func canonical(_ id: ArraySlice<UInt8>) -> [UInt8]? {
    var text = id
    if id.count == length + 2, id.first == UInt8(ascii: "{"), id.last == UInt8(ascii: "}") {
      text = id.dropFirst().dropLast()
    }
    guard text.count == length else { return nil }
    for (position, byte) in text.enumerated() {
      let isDash = [8, 13, 18, 23].contains(position)
      guard isDash ? byte == UInt8(ascii: "-") : byte &- 48 < 10 || (byte | 0x20) &- 97 < 6 else { return nil }
    }
    let lower = text.map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
    return lower.elementsEqual(id) ? nil : lower
  }
}
