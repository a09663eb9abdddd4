public import HandoffModel

/// How one CRM names its tables and columns, and what gives its exports away.
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

  /// What marks the exports of a CRM; each one that holds is a signal.
  public struct Signals: Sendable {
    /// A kind of id that only one CRM writes.
    public enum Value: String, CaseIterable, Sendable {
      case salesforceID = "salesforce_id"
      case zohoID = "zoho_id"
    }

    /// Headers, each a signal of its own; `*` at an end stands for anything.
    public let headers: [String]
    /// Ending of a header beside the same header without it; empty where there is none. Each pair is a signal.
    public let companion: String
    /// Kinds of values in some column.
    public let values: [Value]
    /// File names without extension; `*` and `?` stand for any characters.
    public let fileNames: [String]

    static let none = Signals(headers: [], companion: "", values: [], fileNames: [])
  }

  /// Columns that hold, one per stage, the moment at which a deal entered that stage.
  public struct StageTimestamps: Sendable {
    /// Headers with `*` where the stage stands; `"` stands for any quotation mark.
    public let patterns: [String]
    /// Headers that look like one and are none.
    public let exceptions: [String]
  }

  public struct TableNames: Sendable {
    public let table: TableName
    /// File names without folder and extension, letter case apart.
    public let fileNames: [String]
    /// Headers that only this table of the CRM has; `*` at an end stands for anything.
    public let marks: [String]
    /// How the ids of its rows begin, where the CRM writes the kind of a record into its id; empty elsewhere.
    public let idPrefixes: [String]
    /// Fields that tell rows apart where no column holds an id; those that are there make the key together.
    public let rowKey: [String]
    /// Id fields of which a cell may hold several, joined with `;`.
    public let listedFields: [String]
    public let aliases: [Alias]
    public let constants: [Constant]
  }

  public let id: String
  /// Suffix of custom columns, dropped before labels are compared; empty where there is none.
  public let customSuffix: String
  /// Between the entries of a list in one cell; nil for the usual semicolon.
  public let listSeparator: Workspace.ListSeparator?
  public let signals: Signals
  public let stageTimestamps: StageTimestamps
  public let tables: [TableNames]

  public func names(of table: TableName) -> TableNames? {
    tables.first { $0.table == table }
  }
}
