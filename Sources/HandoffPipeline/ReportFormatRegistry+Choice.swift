import HandoffModel
import HandoffReporting

extension ReportFormatRegistry {
  /// The format a user asked for; nil for `none`. A name that is none of them is refused, with the nearest.
  static func chosen(_ name: String) throws(Failure) -> (any ReportFormat)? {
    if name == "none" { return nil }
    if let format = format(name) { return format }
    let known = ids + ["none"]
    let nearest = Spelling.nearest(to: name, among: known, limit: 1).first.map { "`\($0)`" }
    let list = known.joined(separator: ", ")
    throw Failure(
      .configuration,
      en: "--format: unknown format `\(name)`; \(nearest.map { "did you mean \($0)?" } ?? "expected one of \(list)")",
      es:
        "--format: formato desconocido `\(name)`; \(nearest.map { "¿quiso decir \($0)?" } ?? "se esperaba uno de \(list)")"
    )
  }
}
