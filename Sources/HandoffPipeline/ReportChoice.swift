/// Which files a bundle holds.
struct ReportChoice {
  private static let known = ["csv", "md"]

  let hasMarkdown: Bool
  let hasTables: Bool

  /// Reads a list such as `md,csv`; a name that is none of them is refused.
  init(parsing text: String) throws(Failure) {
    let names = text.split(separator: ",").map { $0.trimmingPrefix(" ") }.map(String.init)
    for name in names where !Self.known.contains(name) {
      let list = Self.known.joined(separator: ", ")
      throw Failure(
        .configuration, en: "--report: unknown part `\(name)`; expected \(list)",
        es: "--report: parte desconocida `\(name)`; se esperaba \(list)")
    }
    guard !names.isEmpty else {
      throw Failure(.configuration, en: "--report: nothing named", es: "--report: no nombra nada")
    }
    hasMarkdown = names.contains("md")
    hasTables = names.contains("csv")
  }
}
