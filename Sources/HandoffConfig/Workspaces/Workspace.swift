public import HandoffModel

/// The choices of one analysis: which exports, which date, zone, language, calendar, rules and filters.
public struct Workspace: Sendable {
  /// The order of day and month in dates such as 03/04/2026.
  public enum DateOrder: String, CaseIterable, Sendable {
    case dmy
    case mdy
  }

  /// The sign before the decimals of numbers such as 1.234.
  public enum DecimalSign: String, CaseIterable, Sendable {
    case point
    case comma
  }

  /// What stands between the values of a cell that holds a list.
  public enum ListSeparator: String, CaseIterable, Sendable {
    case semicolon
    case comma
    case pipe

    public var byte: UInt8 {
      switch self {
      case .semicolon: UInt8(ascii: ";")
      case .comma: UInt8(ascii: ",")
      case .pipe: UInt8(ascii: "|")
      }
    }
  }

  public struct Source: Sendable {
    public let table: TableName
    /// A file name below the input folder; `*` and `?` stand for any characters.
    public var file: String
    /// Nil where the preset is recognised from the headers.
    public let preset: String?
    /// Canonical field to its column or columns.
    public let columns: [ColumnMapping]
    /// Zone of times written without one; nil for the workspace's.
    public let timeZone: String?
    public let dateOrder: DateOrder?
    public let decimal: DecimalSign?
    public let listSeparator: ListSeparator?
    public let position: SourcePosition?
    /// Name of the encoding; nil to find it.
    public var encoding: String?
    /// The character between cells, or its name (`comma`, `semicolon`, `tab`, `pipe`); nil to find it.
    public var delimiter: String?
    /// Physical line of the header, from 1; nil to find it.
    public var headerLine: Int?

    public init(
      table: TableName, file: String, preset: String?, columns: [ColumnMapping], timeZone: String?,
      dateOrder: DateOrder?, decimal: DecimalSign? = nil, listSeparator: ListSeparator? = nil, position: SourcePosition?
    ) {
      self.table = table
      self.file = file
      self.preset = preset
      self.columns = columns
      self.timeZone = timeZone
      self.dateOrder = dateOrder
      self.decimal = decimal
      self.listSeparator = listSeparator
      self.position = position
    }
  }

  public struct ColumnMapping: Sendable {
    public let field: String
    /// Usually one; several together make the key of an export without an id; none says that the field is not read.
    public let headers: [String]
    public let position: SourcePosition

    public init(field: String, headers: [String], position: SourcePosition) {
      self.field = field
      self.headers = headers
      self.position = position
    }
  }

  /// How much of a file is read before it is refused; nil for the reader's own limit.
  public struct Limits: Sendable {
    public var cellBytes: Int?
    public var recordBytes: Int?
    public var columns: Int?
    public var rejectedRows: Int?

    public init() {}
  }

  /// Values of a deal field that are kept; a blank cell is kept and counted.
  public struct Filter: Sendable {
    /// The file name in the position of a filter that holds without a workspace.
    public static let defaultFile = "default"

    public let field: String
    public let kept: [String]
    public let position: SourcePosition
  }

  /// Nil for the latest fact in the data.
  public var asOf: String?
  public var asOfPosition: SourcePosition?
  public var timeZone: String
  public var timeZonePosition: SourcePosition?
  public var language: Language
  /// Nil for weekends only, no holidays.
  public var calendar: String?
  public var calendarPosition: SourcePosition?
  /// Empty where the files of the folder are recognised by themselves.
  public var sources: [Source]
  /// Single files spoken of by an option: they are what it says, whatever `sources` says of them.
  public var singleSources: [Source] = []
  /// Pack names, later ones over earlier ones.
  public var rules: [String]
  public var filters: [Filter]
  public var limits = Limits()
  /// Stages that mean won beside those the field catalogue knows.
  public var wonStages: [String] = []
  /// Names of accounts that are no customers, `*` at an end for anything; their deals are left out and counted.
  public var testAccounts: [String] = Workspace.defaultTestAccounts
  /// Answers to the settings of the rules.
  public var settings: [SettingValue] = []
  /// What a run must keep to pass in CI.
  public var gates = GateSettings()
  /// Findings that somebody answers for, each with its place in the file.
  public var waivers: [Waiver] = []
  public var waiverPositions: [SourcePosition] = []
  /// Further tables of the reports.
  public var tables: [TableSpec] = []
  /// What figures of single people are used for; nil where they are not to be made.
  public var peoplePurpose: String?
  /// Nil where the workspace declares no analysis of outcomes.
  public var analyses: AnalysisSettings?
  /// Folder of the workspace file, against which its paths are read; empty for the working folder.
  public var folder: String

  /// What holds where no workspace file says otherwise: renewals and expansions are left out and counted.
  public static let `default` = Workspace(
    asOf: nil, timeZone: "UTC", language: .en, calendar: nil, sources: [], rules: [BuiltInRules.packName],
    filters: [defaultFilter], folder: "")

  /// Names that only a test account has.
  static let defaultTestAccounts = [
    "test", "test account*", "test company*", "test customer*", "*test account", "demo account*", "zz test*", "prueba",
    "cuenta de prueba*", "cuenta de test*", "cuenta demo*", "empresa de prueba*", "cliente de prueba*",
  ]

  static let defaultFilter = Filter(
    field: "deal_type", kept: ["new"], position: SourcePosition(file: Filter.defaultFile, line: 1, column: 1))
}
