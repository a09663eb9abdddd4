import HandoffModel
import Testing

@testable import HandoffConfig

@Suite struct YAMLDocumentTests {
  private func issues(_ text: String) -> [String] {
    HandoffConfigTests.issues { () throws(ConfigurationError) in try YAMLDocument.parse(text, file: "f.yaml") }
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n"])
  func emptyFilesHaveNoRoot(_ text: String) throws {
    #expect(try YAMLDocument.parse(text, file: "f.yaml") == nil)
  }

  /// YAML 1.1 would make a boolean, a number, a date, an octal number and a null of these.
  @Test(arguments: ["no", "1_000", "2026-03-02", "010", "Null", "1e3", "0x1F"])
  func scalarsStayAsWritten(_ text: String) throws {
    let root = try #require(try YAMLDocument.parse("key: \(text)\n", file: "f.yaml"))
    #expect(root.scalar(of: "key") == text)
  }

  @Test(arguments: [("", ""), ("~", ""), ("null", ""), ("\"null\"", "null"), ("'~'", "~"), ("\"\"", "")])
  func onlyPlainNullsAreNothing(_ written: String, _ read: String) throws {
    let root = try #require(try YAMLDocument.parse("key: \(written)\n", file: "f.yaml"))
    #expect(root.scalar(of: "key") == read)
  }

  /// Columns count characters, not bytes: the value stands behind three of them, of two to four bytes each.
  @Test func placesCountFromOneInCharacters() throws {
    let root = try #require(try YAMLDocument.parse("a: 1\nñé😀: [x,\n  y]\n", file: "f.yaml"))
    let entries = try root.entries()
    #expect(entries.map { "\($0.keyPosition)" } == ["f.yaml:1:1", "f.yaml:2:1"])
    #expect(entries[1].value.elements.map { "\($0.position)" } == ["f.yaml:2:7", "f.yaml:3:3"])
  }

  /// A file saved by a Windows editor: a byte order mark and carriage returns.
  @Test func byteOrderMarkAndCarriageReturnsDoNotMatter() throws {
    let root = try #require(try YAMLDocument.parse("\u{FEFF}a: 1\r\nb: two\r\n", file: "f.yaml"))
    let entries = try root.entries()
    #expect(entries.map(\.key) == ["a", "b"])
    #expect(entries.map(\.value.scalar) == ["1", "two"])
    #expect(entries.map { "\($0.keyPosition)" } == ["f.yaml:1:1", "f.yaml:2:1"])
  }

  @Test(
    arguments: [
      ("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n", "f.yaml:3:3: error: the key `c` is written twice in one mapping"),
      ("a: 1\n\"a\": 2\n", "f.yaml:1:1: error: the key `a` is written twice in one mapping"),
      ("a: &x {b: 1}\n", nil),
      ("a: {b: 1}\nc:\n  <<: {d: 1}\n", "f.yaml:3:3: error: merge keys (`<<`) are not supported: write the keys out"),
      ("? [a, b]\n: 1\n", "f.yaml:1:3: error: a key must be a plain text"),
      ("{[a]: 1}\n", "f.yaml:1:2: error: a key must be a plain text"),
      ("--- \na: 1\n---\nb: 2\n", "f.yaml:3:1: error: not valid YAML: but found another document"),
      (
        "a:\n\tb: 1\n",
        "f.yaml:2:1: error: not valid YAML: a character that cannot begin a value; indent with spaces, not tabs"
      ),
      ("a: [1, 2\nb: 3\n", "f.yaml:1:4: error: not valid YAML: a `{` or `[` is not closed"),
      ("a:\n  b: 1\n c: 2\n", "f.yaml:3:2: error: not valid YAML: this line fits neither the lines above nor below"),
      ("a: *.csv\n", "f.yaml:1:5: error: not valid YAML: did not find expected alphabetic or numeric character"),
      ("a: *nobody\n", "f.yaml:1:4: error: not valid YAML: found undefined alias"),
      ("é: 1\nb: \u{1}\n", "f.yaml:2:4: error: not valid YAML: control characters are not allowed"),
      ("a: b\0c\n", "f.yaml:1:5: error: not valid YAML: control characters are not allowed"),
    ] as [(String, String?)])
  func mistakesAreNamedAtTheirPlace(_ text: String, _ issue: String?) {
    let found = issues(text)
    guard let issue else {
      #expect(found == [])
      return
    }
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(issue) == true, "\(found)")
  }

  /// What usually mends a slip, in both languages: nobody who writes a rule knows what a mapping value is.
  @Test(
    arguments: [
      ("a:\n  b: 1\n  c: Do it: now\n", "3:11", "needs quotation marks", "necesita comillas"),
      ("a:\n  - b: 1\n   c: 2\n", "3:4", "indent", "sangría"),
      ("a: \"open\nb: 1\n", "1:4", "a quotation mark is opened and never closed", "se abre y no se cierra"),
      ("a: {en: x, es: y\nb: 1\n", "1:4", "is not closed", "falta cerrar"),
      ("a:\n  b: 1\n\tc: 2\n", "3:1", "spaces", "espacios"),
    ])
  func slipsAreExplained(_ text: String, _ place: String, _ en: String, _ es: String) throws {
    let error = #expect(throws: ConfigurationError.self) { try YAMLDocument.parse(text, file: "f.yaml") }
    let issue = try #require(error?.issues.first)
    #expect(issue.text(.en).hasPrefix("f.yaml:\(place): error: "), "\(issue.text(.en))")
    #expect(issue.text(.en).contains(en), "\(issue.text(.en))")
    #expect(issue.text(.es).contains(es), "\(issue.text(.es))")
  }

  /// Spanish words for keys are answered with the key, however it is spelt.
  @Test(arguments: [("peso", "weight"), ("Título", "title"), ("cuando", "when"), ("ejemplos", "examples")])
  func spanishKeysAreAnswered(_ word: String, _ key: String) {
    let issue = ConfigurationIssue.unknown(
      .init(en: "key", es: "nombre de clave"), word, at: nil, candidates: ["examples", "title", "weight", "when"])
    #expect(issue.text(.es).hasSuffix("¿quiso decir `\(key)`?"))
  }

  // MARK: Bombs

  /// Thirty levels of two aliases each: a billion values, in a value, a key, and every place a key can stand. Refused before
  /// any tree is built, so that this test ends.
  @Test(
    arguments: [
      "z: *a29\n", "*a29 : 1\n", "? *a29\n: 1\n", "z: {k: 1, *a29 : 2}\n", "z: {[*a29, *a29]: 1}\n", "? [*a29]\n: 1\n",
      "? - *a29\n: 1\n", "z:\n  - *a29 : 1\n", "z: {\"k\":*a29}\n",
    ])
  func aliasesOfAliasesAreRefused(_ use: String) {
    let levels = (1..<30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    let found = issues("a0: &a0 [x, x]\n\(levels)\(use)")
    #expect(found == ["f.yaml:2:10: error: aliases are not supported: write the value out"])
  }

  @Test func oneAliasIsRefusedWhereItStands() {
    let found = issues("base: &base\n  limit: 5 days\nother: *base\n")
    #expect(found == ["f.yaml:3:8: error: aliases are not supported: write the value out"])
  }

  /// Neither ampersands nor asterisks in texts are anchors and aliases.
  @Test func ordinarySignsAreNoAliases() throws {
    let text = """
      a: Sales & CS for R&D
      b: 2 * 3, then **bold** and *.csv
      c: >-
        * one
        * two
      d: [reduc*, "*"]

      """
    let root = try #require(try YAMLDocument.parse(text, file: "f.yaml"))
    #expect(root.scalar(of: "b") == "2 * 3, then **bold** and *.csv")
    #expect(root.scalar(of: "c") == "* one * two")
  }

  @Test func anythingAboveOneMebibyteIsRefused() throws {
    let head = "a: "
    let most = head + String(repeating: "x", count: YAMLDocument.maximumBytes - head.utf8.count)
    #expect(most.utf8.count == 1_048_576)
    #expect(try YAMLDocument.parse(most, file: "f.yaml") != nil)
    #expect(issues(most + "x") == ["f.yaml:1:1: error: the file is larger than 1 MiB"])
  }

  @Test func tooManyValuesAreRefused() {
    let found = issues("[" + String(repeating: "a,", count: 100_001) + "]")
    #expect(found.first?.contains("the document expands to more than 100000 values") == true, "\(found)")
  }

  /// Parsed on a thread with a small stack, as packs are.
  @Test(arguments: [("[", "]"), ("{a: ", "}"), ("- ", "")])
  func deepNestingIsReadOrRefusedButNeverCrashes(_ open: String, _ close: String) {
    for depth in [990, 5_000, 200_000] {
      let text = String(repeating: open, count: depth) + "x" + String(repeating: close, count: depth)
      let found = HandoffConfigTests.issues { () throws(ConfigurationError) in
        try ParallelParsing.parse((0..<(depth == 990 ? 16 : 1)).map { (name: "\($0).yaml", text: text) })
      }
      #expect((depth == 990) == found.isEmpty, "\(depth): \(found.first ?? "")")
    }
  }

  @Test func allDocumentsAreParsedBeforeIssuesAreThrown() {
    let found = HandoffConfigTests.issues { () throws(ConfigurationError) in
      try ParallelParsing.parse([("b.yaml", "a: [\n"), ("c.yaml", "a: 1\n"), ("a.yaml", "a: *x\n")])
    }
    #expect(found.map { $0.prefix(10) } == ["a.yaml:1:4", "b.yaml:2:1"])
  }
}
