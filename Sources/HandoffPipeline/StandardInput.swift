import Foundation
import HandoffConfig
import HandoffIngest
import HandoffModel

/// Exports that come through a pipe instead of lying in a folder.
enum StandardInput {
  /// What users write for it.
  static let name = "-"
  /// How reports name it.
  static let fileName = "stdin.csv"

  /// It holds deals, unless an option (`--source hubspot:deals=-`) or the workspace says what it is.
  static func sources(_ workspace: Workspace) -> [Workspace.Source] {
    let single = workspace.singleSources.map { source in
      var source = source
      if source.file == name { source.file = fileName }
      return source
    }
    let named = (single + workspace.sources).contains { $0.file == fileName }
    guard !named else { return single }
    return single + [
      Workspace.Source(
        table: .deals, file: fileName, preset: nil, columns: [], timeZone: nil, dateOrder: nil, position: nil)
    ]
  }

  /// All of it as one file; an empty one is no export.
  static func file() throws(Failure) -> InputFile {
    let data = (try? FileHandle.standardInput.readToEnd()) ?? nil
    guard let data, !data.isEmpty else {
      throw Failure(
        .input, en: "standard input is empty; expected the CSV of one table, such as deals",
        es: "la entrada estándar está vacía; se esperaba el CSV de una tabla, como deals")
    }
    return InputFile(name: fileName, content: .bytes(Array(data)))
  }
}
