/// How a dialect writes cells and records.
struct CellFormat: Sendable {
  /// What the id of a record looks like.
  enum IDShape: Sendable {
    /// Eighteen characters with a key prefix and a checksum.
    case salesforce
    /// A letter for the kind and a number of seven digits.
    case lettered
    /// A decimal number of eleven digits.
    case longNumber
    case guid
    /// Counted from 1 for every kind on its own.
    case running
    /// `zcrm_` and eighteen digits.
    case zoho
  }

  /// How days and moments are written.
  enum DateShape: Sendable {
    /// `2026-01-31T15:30:00` in UTC, and what stands behind it.
    case utc(suffix: String)
    /// `2026-01-31 16:30` on the company's clock.
    case isoLocal
    /// `1/31/2026 16:30` on the company's clock.
    case monthFirst
    /// `31/01/2026 16:30` on the company's clock.
    case dayFirst
    /// `Jan 31, 2026 4:30 PM` on the company's clock.
    case englishWords
  }

  /// What a workspace has to say of the dates, since no single column of small numbers shows their order.
  var dateOrder: String? {
    switch dates {
    case .monthFirst: "mdy"
    case .dayFirst: "dmy"
    case .utc, .isoLocal, .englishWords: nil
    }
  }

  let ids: IDShape
  let dates: DateShape
  var delimiter = UInt8(ascii: ",")
  var lineEnd: [UInt8] = [UInt8(ascii: "\n")]
  /// As spreadsheets put before a text that they save as UTF-8.
  var hasByteOrderMark = false
  var quotesEveryCell = false
  var yes = "true"
  var no = "false"

  static func of(_ dialect: SimulationDialect) -> CellFormat {
    switch dialect {
    case .salesforce: CellFormat(ids: .salesforce, dates: .utc(suffix: ".000+0000"))
    case .generic: CellFormat(ids: .lettered, dates: .utc(suffix: "Z"))
    case .hubspot: CellFormat(ids: .longNumber, dates: .isoLocal, quotesEveryCell: true)
    case .dynamics:
      CellFormat(
        ids: .guid, dates: .monthFirst, lineEnd: Array("\r\n".utf8), hasByteOrderMark: true, yes: "Yes", no: "No")
    case .pipedrive:
      CellFormat(
        ids: .running, dates: .dayFirst, delimiter: UInt8(ascii: ";"), lineEnd: Array("\r\n".utf8),
        hasByteOrderMark: true, yes: "Sí", no: "No")
    case .zoho: CellFormat(ids: .zoho, dates: .englishWords)
    }
  }
}
