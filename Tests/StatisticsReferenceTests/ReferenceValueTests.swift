import Foundation
import Testing

@testable import statistics_reference

/// Every value of the reference cases, within the tolerance stated there.
@Suite("Reference values")
struct ReferenceValueTests {
  static let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "../../../shared/reference/statistics/cases").standardizedFileURL
  static let isPresent = FileManager.default.fileExists(atPath: folder.path)

  static var families: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".json") }.sorted()
  }

  @Test(
    "A family of cases", .enabled(if: isPresent, "the reference cases are not beside the project"),
    arguments: families)
  func family(_ file: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
    let cases = try #require(try JSONText.parse(text, file: file)["cases"]?.array)
    #expect(!cases.isEmpty)
    for node in cases {
      let one = try ReferenceCase(node, file: file)
      let expected = try Self.flattened(#require(one.expected))
      #expect(!expected.isEmpty)
      let method = try #require(MethodRegistry.method(one.method), "\(one.method)")
      let values = try method.values(CaseInputs(one.inputs))
      for (key, wanted) in expected {
        let got = try #require(values[key], "\(one.id) \(key) is missing")
        #expect(
          Self.matches(got, wanted, one.relativeTolerance, one.absoluteTolerance),
          "\(one.id) \(key): \(got.json), expected \(wanted)")
      }
    }
  }

  @Test("All families are there", .enabled(if: isPresent, "the reference cases are not beside the project"))
  func complete() { #expect(Self.families.count >= 25) }

  private static func flattened(_ node: JSONNode, _ prefix: String = "") -> [(String, JSONNode)] {
    guard let members = node.members else { return [(prefix, node)] }
    return members.flatMap { flattened($0.value, prefix.isEmpty ? $0.key : "\(prefix).\($0.key)") }
  }

  private static func matches(_ got: FlatValue, _ wanted: JSONNode, _ relative: Double, _ absolute: Double) -> Bool {
    switch (got, wanted) {
    case (.null, .null): true
    case (.list(let values), .array(let others)):
      values.count == others.count && zip(values, others).allSatisfy { matches($0, $1, relative, absolute) }
    case (.bool(let value), .bool(let other)): value == other
    case (.string(let value), .string(let other)): value == other
    case (.integer(let value), .number(let other)): abs(Double(value) - other) <= absolute + relative * abs(other)
    case (.number(let value), .number(let other)): abs(value - other) <= absolute + relative * abs(other)
    case (.number(let value), .string(let other)): value.isInfinite && other == (value > 0 ? "inf" : "-inf")
    default: false
    }
  }
}
