public import HandoffModel

/// How one CRM names its tables and columns.
public struct PresetSpec: Sendable {
  /// How much a header's recognition is to be trusted; earlier cases win.
  public enum Evidence: Int, CaseIterable, Sendable {
    case apiName
    case label
    case unverifiedLabel

    /// The id shown to users.
    public var id: String {
      switch self {
      case .apiName: "api-name"
      case .label: "label"
      case .unverifiedLabel: "unverified-label"
      }
    }
  }

  public struct Alias: Sendable {
    public let field: String
    public let header: String
    public let evidence: Evidence
  }

  /// A cell that every row of files of that name has.
  public struct Constant: Sendable {
    public let fileName: String
    public let field: String
    public let value: String
  }

  public struct TableNames: Sendable {
    public let table: TableName
    /// File names without folder and extension, letter case apart.
    public let fileNames: [String]
    public let aliases: [Alias]
    public let constants: [Constant]
  }

  public let id: String
  /// Suffix of custom columns, dropped before labels are compared; empty where there is none.
  public let customSuffix: String
  /// Headers of which two or more in one file mark this CRM.
  public let signatureHeaders: [String]
  public let tables: [TableNames]

  public func names(of table: TableName) -> TableNames? {
    tables.first { $0.table == table }
  }
}
