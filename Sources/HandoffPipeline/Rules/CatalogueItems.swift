import Foundation
import HandoffConfig
import HandoffModel

/// The ids of the requirement catalogue: of a file, else those this program was written against.
struct CatalogueItems {
  let ids: [String]

  /// How many items each family has.
  private static let families: [(letter: String, count: Int)] = [
    ("H", 45), ("I", 60), ("S", 51), ("T", 29), ("V", 27), ("O", 17), ("Y", 13), ("F", 23), ("M", 32), ("D", 20),
  ]

  /// The catalogue of the program.
  init() {
    ids = Self.families.flatMap { family in
      (1...family.count).map { family.letter + ($0 < 10 ? "0" : "") + "\($0)" }
    }
  }

  /// The ids that begin the rows of the tables of a Markdown file, in order; each must stand once.
  init(file path: String) throws(Failure) {
    let text = try Failure.configuring { () throws(ConfigurationError) in try ConfigurationFiles.read(path) }
    var ids: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard line.hasPrefix("|"), let cell = line.dropFirst().split(separator: "|").first else { continue }
      let id = cell.trimmingCharacters(in: .whitespaces)
      guard Self.isID(id) else { continue }
      guard !ids.contains(id) else {
        throw Failure(
          .configuration, en: "\(path):\(index + 1): the id \(id) is there twice",
          es: "\(path):\(index + 1): el id \(id) está dos veces")
      }
      ids.append(id)
    }
    guard !ids.isEmpty else {
      throw Failure(
        .configuration, en: "\(path): no table row begins with an id such as `| H01 |`",
        es: "\(path): ninguna fila de tabla empieza con un id como `| H01 |`")
    }
    self.ids = ids
  }

  /// A letter and two digits.
  private static func isID(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 3 && bytes[0] &- 65 < 26 && bytes[1] &- 48 < 10 && bytes[2] &- 48 < 10
  }
}
