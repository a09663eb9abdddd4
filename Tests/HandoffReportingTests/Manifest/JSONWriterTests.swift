import Foundation
import Testing

@testable import HandoffReporting

@Suite struct JSONWriterTests {
  @Test func layout() {
    let value: JSONValue = [
      ("name", "a \"b\" \\ / \n \u{1} é"), ("none", .null), ("flag", .bool(true)),
      ("share", .number(125, decimals: 1)),
      ("list", .array([.number(1), .array([]), .object([])])),
    ]
    #expect(
      String(decoding: JSONWriter.bytes(value), as: UTF8.self) == #"""
        {
          "name": "a \"b\" \\ / \n \u0001 é",
          "none": null,
          "flag": true,
          "share": 12.5,
          "list": [
            1,
            [],
            {}
          ]
        }

        """#)
  }

  /// A reader of other hands reads every text back; it drops a byte-order mark at the start, so that one is
  /// left out.
  @Test(arguments: AwkwardText.all.filter { !$0.hasPrefix("\u{FEFF}") })
  func everyText(text: String) throws {
    let bytes = JSONWriter.bytes([("k", .string(text))])
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: String]
    #expect(object?["k"].map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test func manifestBeginsWithItsSignature() {
    let fixture = Fixture([Handoff(dealID: "A")])
    let manifest = JSONWriter.bytes(Manifest.value(fixture.context, fixture.written.tally, outputs: []))
    #expect(manifest.starts(with: Manifest.signature))
  }
}
