import HandoffModel
import Testing

@testable import HandoffConfig
@testable import HandoffIngest

/// Exports in memory and the choices of a run, read through the real planner and builder.
struct ExportRun {
  /// Name and text of each file.
  var files: [(name: String, text: String)]
  /// Files given as they stand on disk, in any encoding.
  private var stored: [InputFile] = []
  /// A workspace file; empty for none.
  var workspace = ""
  /// The analysis date; nil to find it in the data.
  var asOf: String? = "2026-12-31"
  var period: String?
  var tracedDeal: String?
  var zone = "UTC"
  var checks: [(field: String, check: TextPlan.Check)] = []
  /// A field of the activities that no rule reads.
  var unreadActivityField: String?

  init(_ files: [(name: String, text: String)]) {
    self.files = files
  }

  /// One file with the bytes it has on disk.
  init(name: String, bytes: [UInt8]) {
    files = []
    stored = [InputFile(name: name, content: .bytes(bytes))]
  }

  private var inputs: [InputFile] {
    stored + files.map { InputFile(name: $0.name, content: .bytes(Array($0.text.utf8))) }
  }

  /// Files by the name of their table.
  init(_ tables: KeyValuePairs<String, String>) {
    files = tables.map { ("\($0.key).csv", $0.value) }
  }

  func plans() throws -> (plans: [FilePlan], unused: [String]) {
    let found = try planner().plans(inputs)
    return (found.plans, found.unused.map(\.name))
  }

  /// The plans without asking whether they suffice for an audit.
  func uncheckedPlans() throws -> [FilePlan] {
    try planner().uncheckedPlans(inputs, mustExist: true).plans
  }

  private func planner() throws -> FilePlanner {
    if workspace.isEmpty, zone == "UTC" { return try Self.plainPlanner.get() }
    return try FilePlanner(
      catalogue: ShippedSpecs.all.get().catalogue, workspace: try parsedWorkspace(), zone: try parsedZone())
  }

  /// Without a workspace, made once, for reading the presets takes longer than reading a small world.
  private static let plainPlanner = Result {
    try FilePlanner(catalogue: ShippedSpecs.all.get().catalogue, workspace: .default, zone: .utc)
  }

  /// Every field of the catalogue is read, as if a rule asked for each.
  func dataset() throws -> Dataset {
    let workspace = try parsedWorkspace()
    var options = IngestOptions(
      analysisDate: try asOf.map(Self.analysisDate),
      period: try period.map { try #require(MonthKey(parsing: $0)) },
      tracedDeal: tracedDeal, zone: try parsedZone())
    options.wonStages = workspace.wonStages
    options.testAccounts = workspace.testAccounts
    let builder = DatasetBuilder(needs: try needs(), filters: workspace.filters, options: options)
    return try builder.build(try plans().plans)
  }

  func needs() throws -> IngestNeeds {
    let specs = try ShippedSpecs.all.get()
    var plan = TextPlan()
    for (name, check) in checks {
      let field = try #require(specs.catalogue.id(.deals, name))
      let position = plan.position(of: check, for: field)
      try #require(position != nil)
    }
    return IngestNeeds(
      catalogue: specs.catalogue,
      fields: Set(specs.catalogue.fields.indices.map(FieldID.init(index:)))
        .subtracting([unreadActivityField.flatMap { specs.catalogue.id(.activities, $0) }].compactMap { $0 }),
      textPlan: plan,
      textTests: specs.textTests, placeholders: specs.placeholders, activities: specs.activities,
      names: specs.activities.teams.map(\.name) + specs.activities.markers.map(\.name) + ["customer", "won"])
  }

  static func analysisDate(_ text: String) throws -> AnalysisDate {
    AnalysisDate(moment: try #require(ISOTimestamp.moment(of: text, zone: .utc)), source: .option)
  }

  private func parsedZone() throws -> Zone { try #require(Zone.named(zone)) }

  private func parsedWorkspace() throws -> Workspace {
    guard let root = try YAMLDocument.parse(workspace, file: "workspace.yaml") else { return .default }
    return try Workspace(root, folder: "")
  }
}
