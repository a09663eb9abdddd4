import Foundation
import HandoffModel

@testable import HandoffConfig

/// Files in a folder of their own, removed with it.
final class RuleFolder {
  let path: String

  init(_ files: [String: String]) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("RuleFolder-\(UUID().uuidString)").path
    for (name, text) in files { try write(name, Data(text.utf8)) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ name: String, _ data: Data) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func load(_ packs: String...) throws(ConfigurationError) -> RuleSet {
    try RuleSet.load(packs: packs.map(placed), kinds: ["within", "filled", "pattern"])
  }

  /// What is wrong with the packs, with the folder written as `.`.
  func issues(_ packs: String...) -> [String] {
    let names = packs.map(placed)
    let found = HandoffConfigTests.issues { () throws(ConfigurationError) in
      try RuleSet.load(packs: names, kinds: ["within", "filled", "pattern"])
    }
    return found.map { $0.replacing("\(path)/", with: "./") }
  }

  private func placed(_ name: String) -> String { name == BuiltInRules.packName ? name : "\(path)/\(name)" }
}
