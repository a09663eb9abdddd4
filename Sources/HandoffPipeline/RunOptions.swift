public import HandoffModel

/// What a user asks of a run, before anything was looked up.
public struct RunOptions: Sendable {
  /// Folder of the exports; nil for the folder of the workspace file.
  public var folder: String?
  /// Path of the workspace file; nil to look for `workspace.yaml` in the folder, then here and in the folders above.
  public var workspace: String?
  /// Analysis date as typed; nil for the workspace's, else the latest fact in the data.
  public var asOf: String?
  /// Month of signature as typed, such as `2026-10`; nil for every month.
  public var period: String?
  /// Rule packs that replace the workspace's; empty to keep those.
  public var rules: [String]
  /// Report language; nil for the workspace's.
  public var language: Language?
  /// What single files are, as typed: `PRESET:TABLE=FILE`.
  public var sources: [String]
  /// Whether measures are shown for single people.
  public var showsPeople = false
  /// Answers to settings as typed, over the workspace's.
  public var settings: [String] = []
  /// Only this deal.
  public var dealID: String?
  /// How tables are written: `standard`, `excel-en` or `excel-es`.
  public var csvDialect = "standard"
  /// How people appear, as typed; nil for pseudonyms where there is a key, else not at all.
  public var identify: String?
  /// The file with the key of pseudonyms.
  public var identifyKey: String?
  /// Whether findings quote the cells they point at; those of personal fields only where people are shown in full.
  public var showsValues = false
  /// Whether the run says what it was made from.
  public var isVerbose = false
  /// What the run must keep to pass in CI.
  public var gates = GateRequest()

  public init(
    folder: String? = nil, workspace: String? = nil, asOf: String? = nil, period: String? = nil, rules: [String] = [],
    language: Language? = nil, sources: [String] = [], dealID: String? = nil, settings: [String] = []
  ) {
    self.sources = sources
    self.settings = settings
    self.folder = folder
    self.workspace = workspace
    self.asOf = asOf
    self.period = period
    self.rules = rules
    self.language = language
    self.dealID = dealID
  }
}
