public import HandoffModel

/// Everything about an audit that does not change from batch to batch: what its reports are worded from.
public struct AuditContext: Sendable {
  /// A share with the limits of its 95 % interval, as parts of one.
  public typealias Interval = (share: Double, lower: Double, upper: Double)

  public let dataset: Dataset
  /// In the order of the columns of a batch.
  public let rules: [RuleDescription]
  /// Rules with one root cause, in the order of `LedgerLine.Cause.group`.
  public let groups: [RuleGroup]
  /// In report order; positions as in `EvaluatedBatch.segments`.
  public let segments: [String]
  /// By the position that `Reason.unwantedContent` names.
  public let textTestLabels: [LocalizedText]
  /// By the token of a placeholder cell: the only words of the CRM that reports show unasked.
  public let placeholderTokens: [String]
  public let language: Language
  public let zone: Zone
  /// The release of the time zone database.
  public let zoneDataVersion: String
  public let calendarID: String
  /// The hash of everything that decides scores.
  public let ruler: String
  public let ruleSetNames: [String]
  public let toolVersion: String
  /// The month of signature the audit was asked for; nil for all months.
  public let period: MonthKey?
  /// Lowest printed score of each grade but `poor`, in tenths, best first.
  public let gradeFloors: [(grade: Grade, floor: Int)]
  /// Positions of the rules whose milestones make a handoff complete.
  public let completionMilestones: [Int]
  /// Whole percent: a completion rate surely below it raises the alarm.
  public let completionAlarm: Int
  /// What a handoff that misses a core rule can score at most, in tenths of a point.
  public let coreCap: Int
  /// In the order of `EvaluatedBatch.measures`.
  public let measures: [MeasureDescription]
  /// In the order of `EvaluatedBatch.cuts`.
  public let cuts: [CutDescription]
  /// What measures of single people are used for, as the workspace says; nil where none are shown.
  public let peoplePurpose: String?
  public let identification: Identification
  public let benchmark: PublishedBenchmark
  /// Rows of deals whose customers have left by the analysis date.
  public let departed: Set<Int32>
  /// The ranks, from 1, that bound the median of so many sorted values; nil where none do.
  public let medianRanks: @Sendable (_ count: Int) -> (lower: Int, upper: Int)?
  /// The tables that the workspace declares.
  public let tables: [DeclaredTable]
  /// The outcomes that count as a core rule missed.
  public let coreMissedBy: Set<Outcome>
  /// The options of the run, for the manifest, in the order they are to be listed.
  public let options: [(name: String, value: String)]
  /// The 95 % interval of a share: how many of how many; nil where none can be given.
  public let proportionInterval: @Sendable (_ events: Int, _ total: Int) -> Interval?
  /// What stands before the names of files where they are named from the top of the repository, as CI annotations must: a
  /// folder with its last `/`; empty where the exports lie at the top, or nowhere that can be told.
  public let sourceFolder: String
  /// Positions of the rules that read rows of a table, over however many computed values.
  public let rulesOfTable: @Sendable (TableName) -> [Int]
  /// The findings that are known or waived.
  public let adoption: Adoption

  public init(
    dataset: Dataset, rules: [RuleDescription], groups: [RuleGroup], segments: [String],
    textTestLabels: [LocalizedText], placeholderTokens: [String], language: Language, zone: Zone,
    zoneDataVersion: String, calendarID: String, ruler: String, ruleSetNames: [String], toolVersion: String,
    period: MonthKey?, gradeFloors: [(grade: Grade, floor: Int)], completionMilestones: [Int],
    completionAlarm: Int, coreCap: Int, options: [(name: String, value: String)],
    measures: [MeasureDescription] = [], cuts: [CutDescription] = [], peoplePurpose: String? = nil,
    identification: Identification = .none, departed: Set<Int32> = [], benchmark: PublishedBenchmark = .none,
    medianRanks: @escaping @Sendable (_ count: Int) -> (lower: Int, upper: Int)? = { _ in nil },
    proportionInterval: @escaping @Sendable (_ events: Int, _ total: Int) -> Interval?, adoption: Adoption = .none,
    tables: [DeclaredTable] = [], coreMissedBy: Set<Outcome> = [], sourceFolder: String = "",
    rulesOfTable: @escaping @Sendable (TableName) -> [Int] = { _ in [] }
  ) {
    self.tables = tables
    self.sourceFolder = sourceFolder
    self.rulesOfTable = rulesOfTable
    self.coreMissedBy = coreMissedBy
    self.measures = measures
    self.cuts = cuts
    self.peoplePurpose = peoplePurpose
    self.identification = identification
    self.departed = departed
    self.benchmark = benchmark
    self.medianRanks = medianRanks
    self.dataset = dataset
    self.rules = rules
    self.groups = groups
    self.segments = segments
    self.textTestLabels = textTestLabels
    self.placeholderTokens = placeholderTokens
    self.language = language
    self.zone = zone
    self.zoneDataVersion = zoneDataVersion
    self.calendarID = calendarID
    self.ruler = ruler
    self.ruleSetNames = ruleSetNames
    self.toolVersion = toolVersion
    self.period = period
    self.gradeFloors = gradeFloors
    self.completionMilestones = completionMilestones
    self.completionAlarm = completionAlarm
    self.coreCap = coreCap
    self.options = options
    self.proportionInterval = proportionInterval
    self.adoption = adoption
  }

  /// The deal-level fields of the handoff form, in catalogue order.
  var formFields: [FieldID] {
    dataset.catalogue.ids(of: .deals).filter { dataset.catalogue[$0].formSection != nil }
  }

  /// The band of a score in tenths of a point.
  func grade(of tenths: Int) -> Grade {
    gradeFloors.first { tenths >= $0.floor }?.grade ?? .poor
  }
}
