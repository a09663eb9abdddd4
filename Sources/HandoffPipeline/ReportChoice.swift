import HandoffModel
import HandoffReporting

/// Which files a bundle holds.
struct ReportChoice {
  let parts: Set<BundlePart>

  /// Reads a list such as `md,csv`; a name that is none of them is refused.
  init(parsing text: String) throws(Failure) {
    let known = BundlePart.allCases.map(\.rawValue)
    var parts: Set<BundlePart> = []
    for name in text.split(separator: ",").map({ $0.filter { $0 != " " } }) {
      guard let part = BundlePart(rawValue: name) else {
        let list = known.joined(separator: ", ")
        let nearest = Spelling.nearest(to: name, among: known, limit: 1).first
        throw Failure(
          .configuration,
          en: "--report: unknown part `\(name)`\(nearest.map { ", did you mean `\($0)`?" } ?? ";") expected \(list)",
          es:
            "--report: parte desconocida `\(name)`\(nearest.map { ", ¿quiso decir `\($0)`?" } ?? ";") se esperaba \(list)"
        )
      }
      parts.insert(part)
    }
    guard !parts.isEmpty else {
      throw Failure(.configuration, en: "--report: nothing named", es: "--report: no nombra nada")
    }
    self.parts = parts
  }

  /// The file a reader opens first; nil where there is none to read.
  var firstFile: BundleFile? {
    if parts.contains(.html) { return .page }
    return parts.contains(.markdown) ? .report : nil
  }
}
