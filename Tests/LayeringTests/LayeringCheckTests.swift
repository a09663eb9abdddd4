import Testing

/// The checker on small files with planted violations: it must see each, and nothing else.
@Suite("Layering check")
struct LayeringCheckTests {
  private static func violations(_ path: String, _ text: String) -> [String] {
    LayeringCheck.violations([SourceText(path: path, text: text)])
  }

  @Test(
    "A wrong import is seen in every form it can be written in",
    arguments: [
      "import HandoffRules", "public import HandoffRules", "  @testable import HandoffRules",
      "import struct HandoffRules.Batch",
      "@preconcurrency internal import HandoffRules", "@_spi(Testing) import HandoffRules",
      "import\tHandoffRules // why",
      "import HandoffRules.Kinds", "import Foundation; import HandoffRules",
    ])
  func forms(_ line: String) {
    let found = Self.violations("HandoffIngest/A.swift", "\n\(line)\n")
    #expect(found == ["HandoffIngest/A.swift:2: HandoffIngest must not import HandoffRules"])
  }

  @Test(
    "Arrows point down, siblings stay apart, libraries have one importer",
    arguments: [
      ("HandoffModel/A.swift", "HandoffConfig"), ("HandoffModel/A.swift", "HandoffDigest"),
      ("HandoffModel/A.swift", "Glibc"),
      ("HandoffDigest/A.swift", "HandoffModel"), ("HandoffDigest/A.swift", "Foundation"),
      ("HandoffConfig/A.swift", "HandoffIngest"),
      ("HandoffIngest/A.swift", "HandoffRules"), ("HandoffRules/A.swift", "HandoffIngest"),
      ("HandoffRules/A.swift", "Foundation"),
      ("HandoffStatistics/A.swift", "HandoffConfig"), ("HandoffReporting/A.swift", "HandoffRules"),
      ("HandoffReporting/A.swift", "Foundation"), ("HandoffSimulation/A.swift", "HandoffConfig"),
      ("handoff/A.swift", "HandoffIngest"),
      ("handoff/A.swift", "HandoffReporting"), ("HandoffPipeline/A.swift", "ArgumentParser"),
      ("HandoffIngest/A.swift", "Yams"),
      ("HandoffConfig/A.swift", "CLibcsv"), ("HandoffIngest/A.swift", "CRules"),
      ("HandoffModel/A.swift", "Crypto"),
      ("HandoffPipeline/A.swift", "Crypto"), ("HandoffIngest/A.swift", "SomethingNew"),
    ])
  func arrows(_ path: String, _ module: String) {
    let target = path.prefix { $0 != "/" }
    #expect(Self.violations(path, "import \(module)\n") == ["\(path):1: \(target) must not import \(module)"])
  }

  @Test(
    "What is allowed is not reported",
    arguments: [
      ("HandoffIngest/A.swift", "HandoffConfig"), ("HandoffIngest/A.swift", "CLibcsv"),
      ("HandoffConfig/A.swift", "Yams"),
      ("HandoffConfig/A.swift", "CRules"), ("HandoffDigest/A.swift", "Crypto"),
      ("handoff/A.swift", "ArgumentParser"),
      ("handoff/A.swift", "HandoffPipeline"), ("HandoffPipeline/A.swift", "HandoffStatistics"),
      ("HandoffModel/A.swift", "Foundation"),
    ])
  func allowed(_ path: String, _ module: String) {
    #expect(Self.violations(path, "import \(module)\n") == [])
  }

  @Test("A target nobody has drawn arrows for is reported")
  func unknownTarget() {
    #expect(
      Self.violations("HandoffSQL/A.swift", "") == ["HandoffSQL/A.swift: the target HandoffSQL has no arrows"]
    )
  }

  @Test("A library that nobody imports any more is reported")
  func unimported() {
    let files = [
      SourceText(path: "HandoffConfig/A.swift", text: "import Yams\nimport CRules\n"),
      SourceText(path: "HandoffDigest/A.swift", text: "// import Crypto\n"),
      SourceText(path: "handoff/A.swift", text: "internal import ArgumentParser\n"),
    ]
    #expect(
      LayeringCheck.unimported(files) == ["CByteMasks", "CLibcsv", "CMinizip", "CNumerics", "CYaml", "CZlib", "Crypto"])
  }

  @Test(
    "Unsafe code is seen outside its corners",
    arguments: [
      ("HandoffIngest/Text/A.swift", true), ("HandoffModel/A.swift", true),
      ("HandoffReporting/Bytes/A.swift", true),
      ("HandoffIngest/CSV/A.swift", false), ("HandoffReporting/Bundle/ByteSink+System.swift", false),
      ("HandoffPipeline/ByteSink.swift", true), ("HandoffConfig/YAML/YAMLEvents.swift", false),
      ("HandoffConfig/YAML/YAMLDocument.swift", true),
    ])
  func unsafety(_ path: String, _ isReported: Bool) {
    let text = "let a = 1\nlet b = unsafe pointer[0]\n"
    #expect(Self.violations(path, text) == (isReported ? ["\(path):2: unsafe code"] : []))
  }

  @Test(
    "Traps are seen",
    arguments: [
      ("let a = try! b()", "try!"), ("let a = b as! C", "as!"), ("fatalError(\"no\")", "fatalError("),
      ("(try!)", "try!"),
    ])
  func traps(_ line: String, _ mark: String) {
    #expect(Self.violations("HandoffModel/A.swift", "\n\n\(line)") == ["HandoffModel/A.swift:3: \(mark)"])
  }

  @Test(
    "Comments, strings and longer names are no code",
    arguments: [
      "// try! fatalError( unsafe import HandoffRules", "/* try!\n /* nested */ unsafe\n */ let a = 1",
      "let a = \"try! unsafe\"",
      "let a = \"\"\"\n  fatalError(\n  import HandoffRules\n  \"\"\"", "let a = #\"a \" try! \"#",
      "let a = \"\\(b(\"try!\")) as!\"",
      "let a = \"\\\"try!\"", "let unsafely = 1", "notFatalError(1)\nmyfatalError(2)", "let a = b as? C",
      "try? a()",
      "let important = 1", "func importAll() {}",
    ])
  func noCode(_ text: String) {
    #expect(Self.violations("HandoffModel/A.swift", text) == [])
  }

  @Test("Code behind a comment or a string is code, on its own line")
  func behind() {
    let text = "/* one\ntwo */ let a = \"x\" + (try! b())\nlet c = \"\"\"\n  d\n  \"\"\"; let e = f as! G\n"
    #expect(
      Self.violations("HandoffModel/A.swift", text) == [
        "HandoffModel/A.swift:2: try!", "HandoffModel/A.swift:5: as!",
      ])
  }

  @Test(
    "Names that say nothing are seen in files and types",
    arguments: [
      ("HandoffModel/DateHelper.swift", "", "HandoffModel/DateHelper.swift: the name says nothing"),
      (
        "HandoffModel/StringUtil+Cells.swift", "",
        "HandoffModel/StringUtil+Cells.swift: the name says nothing"
      ),
      (
        "HandoffModel/A.swift", "public struct RuleManager: Sendable {}",
        "HandoffModel/A.swift:1: the name RuleManager says nothing"
      ),
      (
        "HandoffModel/A.swift", "final class CacheUtils {}",
        "HandoffModel/A.swift:1: the name CacheUtils says nothing"
      ),
    ])
  func names(_ path: String, _ text: String, _ violation: String) {
    #expect(Self.violations(path, text) == [violation])
  }

  @Test("A name that only begins so, or a manager of the domain, is a name")
  func goodNames() {
    #expect(
      Self.violations("HandoffModel/ManagerReview.swift", "struct ManagerReview {}\nlet manager = 1\n") == [])
  }
}
