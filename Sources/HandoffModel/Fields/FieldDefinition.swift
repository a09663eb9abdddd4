/// One entry of the field catalogue: a canonical column of a table.
public struct FieldDefinition: Sendable {
  public let table: TableName
  /// snake_case, unique in its table.
  public let name: String
  public let type: FieldType
  public let label: LocalizedText
  /// The section of the handoff form the field belongs to; nil for fields outside the form.
  public let formSection: String?
  /// Whether the content identifies a person or quotes customers, and so stays out of reports.
  public let isPersonal: Bool
  /// Whether "none" and the like are an answer here rather than a placeholder.
  public let noneIsAnswer: Bool
  /// Whether the date may be a plan (due, expected, scheduled): plans never decide the analysis date.
  public let isPlan: Bool
  /// Canonical values of a choice with their accepted spellings, in catalogue order.
  public let choices: [Choice]
  /// Names of the deal-level fields that stand in where the cell is blank, in order.
  public let fallback: [String]
  public let catalogueIDs: [String]

  public struct Choice: Sendable {
    public let value: String
    public let spellings: [String]

    public init(value: String, spellings: [String]) {
      self.value = value
      self.spellings = spellings
    }
  }

  public init(
    table: TableName, name: String, type: FieldType, label: LocalizedText, formSection: String? = nil,
    isPersonal: Bool = false, noneIsAnswer: Bool = false, isPlan: Bool = false, choices: [Choice] = [],
    fallback: [String] = [], catalogueIDs: [String] = []
  ) {
    self.table = table
    self.name = name
    self.type = type
    self.label = label
    self.formSection = formSection
    self.isPersonal = isPersonal
    self.noneIsAnswer = noneIsAnswer
    self.isPlan = isPlan
    self.choices = choices
    self.fallback = fallback
    self.catalogueIDs = catalogueIDs
  }

  /// Whether the field names a record, such as a deal; ids of people may be placeholders, these may not.
  public var isRecordID: Bool { type == .id && name.hasSuffix("_id") }

  /// The name by which rules refer to the field: bare for deals, `account.name` for accounts, `table.name` elsewhere.
  public var qualifiedName: String {
    switch table {
    case .deals: name
    case .accounts: "account.\(name)"
    default: "\(table.rawValue).\(name)"
    }
  }
}
