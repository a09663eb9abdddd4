public import HandoffConfig
public import HandoffModel

/// An input that cannot be used: which file, where, what was found, what was expected, what to do.
public struct InputError: Error, Sendable {
  public let reason: RejectReason
  /// Relative to the input folder; empty where no single file is meant.
  public let file: String
  public let line: Int?
  public let column: Int?
  public let message: LocalizedText
  /// The place in the workspace that asked for what the file does not have; nil where the file itself is at fault.
  public private(set) var askedAt: SourcePosition?

  init(_ reason: RejectReason, file: String = "", line: Int? = nil, column: Int? = nil, en: String, es: String) {
    self.reason = reason
    self.file = file
    self.line = line
    self.column = column
    message = LocalizedText(en: en, es: es)
  }

  /// `file:line:col: error: ... [reason]`; where the workspace asked for something, its place and then the file.
  public func text(_ language: Language) -> String {
    if let askedAt { return "\(askedAt): error: \(file): \(message[language]) [\(reason.rawValue)]" }
    var place = file
    if let line { place += ":\(line)" }
    if let column { place += ":\(column)" }
    return (place.isEmpty ? "" : "\(place): ") + "error: \(message[language]) [\(reason.rawValue)]"
  }

  func inFile(_ name: String) -> InputError {
    guard file.isEmpty else { return self }
    var error = InputError(reason, file: name, line: line, column: column, en: message.en, es: message.es)
    error.askedAt = askedAt
    return error
  }

  init(_ error: CSVFileError, file: String) {
    self.init(
      error.reason, file: file, line: error.line, column: error.column,
      en: "found \(error.found.en); expected \(error.expected.en)",
      es: "se encontró \(error.found.es); se esperaba \(error.expected.es)")
  }

  static func missingColumn(
    _ wanted: String, table: TableName, headers: [String], askedAt: SourcePosition?
  ) -> InputError {
    let nearest = Spelling.nearest(to: wanted, among: headers)
    let list = (nearest.isEmpty ? Array(headers.prefix(8)) : nearest).map { header in
      "`\(header)` (\((headers.firstIndex(of: header) ?? 0) + 1))"
    }.joined(separator: ", ")
    let en = nearest.isEmpty ? "the file has \(list)" : "nearest: \(list)"
    let es = nearest.isEmpty ? "el archivo tiene \(list)" : "las más parecidas: \(list)"
    var error = InputError(
      .missingRequiredColumn, line: 1, en: "the column `\(wanted)` is not in this file of \(table.rawValue); \(en)",
      es: "la columna `\(wanted)` no está en este archivo de \(table.rawValue); \(es)")
    error.askedAt = askedAt
    return error
  }
}
