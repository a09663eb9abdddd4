import HandoffModel
import Testing

@testable import HandoffConfig

@Suite struct YAMLNodeTests {
  private enum Colour: String, CaseIterable {
    case amber
    case green
  }

  private func value(_ text: String) throws -> YAMLNode {
    try #require(try YAMLDocument.parse("key: \(text)\n", file: "f.yaml")).entries()[0].value
  }

  @Test func oneElementAndAListOfOneAreTheSame() throws {
    #expect(try value("smb").texts() == ["smb"])
    #expect(try value("[smb]").texts() == ["smb"])
    #expect(try value("[]").texts() == [])
  }

  @Test(arguments: ["0", "7", "9"])
  func integersInRange(_ text: String) throws {
    #expect(try value(text).integer(in: 0...9) == Int(text))
  }

  @Test(arguments: ["-1", "10", "1.0", "1e0", "seven", "", "[1]", "99999999999999999999"])
  func otherIntegersAreRefused(_ text: String) throws {
    let node = try value(text)
    let found = issues { () throws(ConfigurationError) in try node.integer(in: 0...9) }
    #expect(found.count == 1)
    #expect(found.first?.contains("expected a whole number from 0 to 9, found") == true)
  }

  @Test func booleansAreFourWords() throws {
    for (text, flag) in [("true", true), ("yes", true), ("false", false), ("no", false)] {
      #expect(try value(text).boolean() == flag)
    }
    for text in ["True", "1", "on", ""] {
      let node = try value(text)
      #expect(issues { () throws(ConfigurationError) in try node.boolean() }.count == 1, "\(text)")
    }
  }

  @Test func aTextIsNeverEmpty() throws {
    let node = try value("\"\"")
    let found = issues { () throws(ConfigurationError) in try node.text() }
    #expect(found == ["f.yaml:1:6: error: expected a text, found nothing"])
  }

  @Test func aChoiceOutsideItsListNamesTheNearest() throws {
    let what = LocalizedText(en: "colour", es: "color")
    #expect(try value("amber").choice(Colour.self, of: what) == .amber)
    let node = try value("ambr")
    let found = issues { () throws(ConfigurationError) in try node.choice(Colour.self, of: what) }
    #expect(found == ["f.yaml:1:6: error: unknown colour `ambr`; did you mean `amber`?"])
  }

  // MARK: Translations

  @Test(
    arguments: [
      ("{en: Hello}", "f.yaml:1:6: error: the key `es` is missing here"),
      ("{es: Hola}", "f.yaml:1:6: error: the key `en` is missing here"),
      ("{en: Hello, es: ''}", "f.yaml:1:22: error: expected a text, found nothing"),
      ("Hello", "f.yaml:1:6: error: expected a text in both languages, `{en: ..., es: ...}`, found the value `Hello`"),
      ("{en: Hello, es: Hola, fr: Salut}", "f.yaml:1:28: error: unknown key `fr`; expected one of `en`, `es`"),
    ])
  func aMissingTranslationIsAnError(_ text: String, _ issue: String) throws {
    let node = try value(text)
    let found = issues { () throws(ConfigurationError) in try node.localizedText() }
    #expect(found == [issue])
  }

  @Test func phrasesOfBothLanguagesCountTogether() throws {
    #expect(try value("{en: [a, b], es: c}").phrases() == ["a", "b", "c"])
    #expect(try value("[a, b]").phrases() == ["a", "b"])
    for (text, missing) in [("{en: [a]}", "es"), ("{es: [a]}", "en"), ("{en: [a], eng: [b]}", "es")] {
      let node = try value(text)
      let found = issues { () throws(ConfigurationError) in try node.phrases() }
      #expect(found == ["f.yaml:1:6: error: the key `\(missing)` is missing here"])
    }
    let node = try value("{en: [a], es: [b], fr: [c]}")
    #expect(issues { () throws(ConfigurationError) in try node.phrases() }.count == 1)
  }

  // MARK: Overriding

  /// Canonical text of a node: keys in order, mappings in braces.
  private func text(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text): text
    case .sequence(let nodes): "[" + nodes.map(text).joined(separator: ",") + "]"
    case .mapping(let entries): "{" + entries.map { "\($0.key):\(text($0.value))" }.joined(separator: ",") + "}"
    }
  }

  @Test(
    arguments: [
      ("{a: 1, b: 2}", "{b: 3}", "{a:1,b:3}"),
      ("{a: 1}", "{c: 2, b: 3}", "{a:1,c:2,b:3}"),
      // One level deep: what stands below is replaced whole.
      ("{a: {x: 1, y: 2}}", "{a: {x: 9}}", "{a:{x:9}}"),
      ("{a: 1}", "[b]", "[b]"),
      ("{a: [1, 2]}", "{a: [3]}", "{a:[3]}"),
      ("{a: 1}", "{}", "{a:1}"),
    ])
  func overridingKeepsTheOrderOfKeys(_ base: String, _ change: String, _ merged: String) throws {
    #expect(text(try value(base).overridden(by: try value(change))) == merged)
  }
}
