public import HandoffModel

/// The choices of one analysis: which exports, which date, zone, language, calendar, rules and filters.
public struct Workspace: Sendable {
  /// The order of day and month in dates such as 03/04/2026.
  public enum DateOrder: String, CaseIterable, Sendable {
    case dmy
    case mdy
  }

  public struct Source: Sendable {
    public let table: TableName
    /// A file name below the input folder; `*` and `?` stand for any characters.
    public let file: String
    /// Nil where the preset is recognised from the headers.
    public let preset: String?
    /// Canonical field to its column or columns.
    public let columns: [ColumnMapping]
    /// Zone of times written without one; nil for the workspace's.
    public let timeZone: String?
    public let dateOrder: DateOrder?
    public let position: SourcePosition?

    public init(
      table: TableName, file: String, preset: String?, columns: [ColumnMapping], timeZone: String?,
      dateOrder: DateOrder?, position: SourcePosition?
    ) {
      self.table = table
      self.file = file
      self.preset = preset
      self.columns = columns
      self.timeZone = timeZone
      self.dateOrder = dateOrder
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

  /// Values of a deal field that are kept; a blank cell is kept and counted.
  public struct Filter: Sendable {
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
  /// Pack names, later ones over earlier ones.
  public var rules: [String]
  public var filters: [Filter]
  /// What a run must keep to pass in CI.
  public var gates = GateSettings()
  /// Findings that somebody answers for, each with its place in the file.
  public var waivers: [Waiver] = []
  public var waiverPositions: [SourcePosition] = []
  /// Folder of the workspace file, against which its paths are read; empty for the working folder.
  public var folder: String

  /// What holds where no workspace file says otherwise: renewals and expansions are left out and counted.
  public static let `default` = Workspace(
    asOf: nil, timeZone: "UTC", language: .en, calendar: nil, sources: [], rules: [BuiltInRules.packName],
    filters: [defaultFilter], folder: "")

  static let defaultFilter = Filter(
    field: "deal_type", kept: ["new"], position: SourcePosition(file: "default", line: 1, column: 1))
}
