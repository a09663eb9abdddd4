import Testing

@testable import statistics_reference

@Suite("JSON text")
struct JSONTextTests {
  @Test("Keys keep their order, escapes and numbers are read")
  func reads() throws {
    let node = try JSONText.parse(
      #" {"b": [1, -2.5e1, null], "a": {"x": "á\u00e9\n\ud83d\ude00"}, "c": true} "#, file: "f")
    #expect(node.members?.map(\.key) == ["b", "a", "c"])
    #expect(node["b"]?.array?.map(\.number) == [1, -25, nil])
    #expect(node["a"]?["x"]?.string == "áé\n😀")
    #expect(node["c"]?.bool == true)
  }

  @Test(
    "Damaged text is refused with its line",
    arguments: ["{\"a\": }", "[1,", "{\"a\" 1}", "[1] 2", "\"a", "{\"a\": 1,}"])
  func refuses(_ text: String) {
    let error = #expect(throws: CaseError.self) { try JSONText.parse("\n" + text, file: "f.json") }
    #expect(error?.description.hasPrefix("f.json:2: expected") == true)
  }

  @Test("Values are written so that any reader takes them")
  func writes() {
    var values = FlatValues()
    values.set("a", Double.infinity)
    values.set("b", -Double.infinity)
    values.set("c", Double.nan)
    values.set("d", [1.5, nil])
    values.set("e", "x\"y\\z\u{1}")
    values.set("f", 3)
    values.set("g", false)
    #expect(
      values.json
        == #"{"a": "inf", "b": "-inf", "c": null, "d": [1.5, null], "e": "x\"y\\z\u0001", "f": 3, "g": false}"#)
  }
}
