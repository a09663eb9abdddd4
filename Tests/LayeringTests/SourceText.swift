/// One Swift file of the package: where it stands and what it says.
struct SourceText {
  /// Below `Sources/`, with `/`.
  let path: String
  /// Its lines without comments and without the content of string literals.
  let lines: [Substring]

  init(path: String, text: String) {
    self.path = path
    lines = CodeText.code(of: text).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The folder below `Sources/` that it stands in.
  var target: String { String(path.prefix { $0 != "/" }) }

  var fileName: String { String(path.split(separator: "/").last ?? "") }
}
