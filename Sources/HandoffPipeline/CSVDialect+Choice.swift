import HandoffModel
import HandoffReporting

extension CSVDialect {
  /// The dialect of `--csv-dialect`; a name that is none is refused.
  static func chosen(_ name: String) throws(Failure) -> CSVDialect {
    if let dialect = CSVDialect(rawValue: name) { return dialect }
    let known = allCases.map(\.rawValue).joined(separator: ", ")
    throw Failure(
      .configuration, en: "--csv-dialect: unknown dialect `\(name)`; expected one of \(known)",
      es: "--csv-dialect: dialecto desconocido `\(name)`; se esperaba uno de \(known)")
  }
}
