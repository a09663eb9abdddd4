extension UInt8 {
  static var apostrophe: UInt8 { UInt8(ascii: "'") }
  static var comma: UInt8 { UInt8(ascii: ",") }
  static var lineFeed: UInt8 { UInt8(ascii: "\n") }
  static var quote: UInt8 { UInt8(ascii: "\"") }
}
