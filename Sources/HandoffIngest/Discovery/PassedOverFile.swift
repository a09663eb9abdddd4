public import HandoffModel

/// A file of the input folder that may hold data and is read by nobody: what it is, and what to do about it.
public struct PassedOverFile: Sendable {
  enum Kind: Sendable {
    /// A zip archive without any CSV file in it.
    case archive
    /// Text whose name does not say that it is CSV.
    case text
    case workbook
  }

  /// Relative to the input folder, with `/`.
  public let name: String
  let kind: Kind

  init(archive name: String) {
    self.name = name
    kind = .archive
  }

  /// Nil for files that hold no table, going by their names.
  init?(name: String) {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    // Spreadsheets leave such files while a workbook is open.
    guard !last.hasPrefix("~$"), let ending = last.split(separator: ".").last?.lowercased(), last.contains(".") else {
      return nil
    }
    switch ending {
    case "xlsx", "xlsm", "xlsb", "xls", "ods", "numbers", "gsheet": kind = .workbook
    case "txt", "dat", "json", "jsonl", "xml", "parquet": kind = .text
    default: return nil
    }
    self.name = name
  }

  /// What was found, and what would be read instead.
  public var words: LocalizedText {
    switch kind {
    case .archive:
      LocalizedText(
        en: "zip archive has no CSV file in it and was not read",
        es: "archivo zip no contiene ningún CSV y no se leyó")
    case .text:
      LocalizedText(
        en: "file is not named as a CSV and was not read; if it is one, end its name in .csv",
        es: "archivo no lleva nombre de CSV y no se leyó; si lo es, termine su nombre en .csv")
    case .workbook:
      LocalizedText(
        en: "workbook was not read; save each of its sheets as CSV UTF-8",
        es: "libro de cálculo no se leyó; guarde cada una de sus hojas como CSV UTF-8")
    }
  }

  /// The same as a note of a report.
  public var note: Diagnostic { Diagnostic(id: "file-not-read", file: name, count: 1, message: words) }
}
