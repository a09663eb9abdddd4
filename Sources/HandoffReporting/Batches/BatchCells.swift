import HandoffModel

/// Everything in the rows of an audit that repeats, made once.
///
/// An immutable class for the same reason as `RuleCells`; threads share it.
final class BatchCells: Sendable {
  let shape: TallyShape
  let zone: Zone
  let dates: DateText
  let symbols: SymbolPool
  let deals: Table
  let dealIDs: Column
  let accountIDs: Column
  /// Nil where names are not asked for.
  let dealNames: Column?
  let people: PersonNames
  /// Of seller and CSM: the cuts that name them; nil where people are not to be told or the rules have no such cut.
  let personCuts: [PersonCut?]
  let formFields: [FormField]
  /// By row of deals: the row of its account, -1 without one.
  let accountRows: [Int32]
  let rules: [RuleCells]
  private let descriptions: [RuleDescription]
  private let language: Language
  /// Positions of the rules with a clock.
  let clockRules: [Int]
  let evidence: EvidenceCells
  let found: FoundWriter
  let segments: [TextCell]
  /// The day of the analysis date, a comma before and after.
  let asOf: [UInt8]
  let groups: [AdjustmentCells]
  let coreCap: AdjustmentCells
  /// By outcome, in raw order.
  let outcomes: [[UInt8]]
  /// By unit, in `TimeUnit.allCases` order.
  let units: [[UInt8]]
  let baseline: Baseline?
  let waivers: [Fingerprint: Int]
  let keepsRecords: Bool
  /// Rows of deals on which nobody can act any more.
  let departed: Set<Int32>
  /// Whether rows of the bundle's own tables are made.
  let writesRows: Bool
  let declared: DeclaredTableCells
  /// Whether anybody asks how findings stand to a baseline or waivers.
  var fingerprints: Bool { writesRows || keepsRecords || baseline != nil || !waivers.isEmpty }

  init(_ context: AuditContext, keepsRecords: Bool = false, parts: Set<BundlePart> = [.csv, .tables]) {
    let language = context.language
    shape = AuditTally(context).shape
    zone = context.zone
    symbols = context.dataset.symbols
    deals = context.dataset.deals
    dealIDs = Self.column("deal_id", of: context.dataset)
    accountIDs = Self.column("account_id", of: context.dataset)
    dealNames = context.identification.isFull ? Self.column("deal_name", of: context.dataset) : nil
    people = PersonNames(context)
    personCuts = ["seller", "csm"].map { role in
      guard context.identification.showsPeople else { return nil }
      return context.cuts.firstIndex { $0.isPeople && $0.id == role }.map { PersonCut(position: $0, role: role) }
    }
    formFields = context.formFields.map { FormField($0, context.dataset) }
    accountRows = context.dataset.accountRows
    rules = context.rules.map { RuleCells($0, language: language) }
    descriptions = context.rules
    self.language = language
    clockRules = context.rules.indices.filter { context.rules[$0].clockEvents != nil }
    evidence = EvidenceCells(context.dataset)
    found = FoundWriter(context)
    segments = context.segments.map { TextCell($0) }
    let day = context.dataset.analysisDate.moment.day(in: context.zone)
    let dates = DateText(zone: context.zone, near: day)
    self.dates = dates
    asOf = [UInt8](capacity: DateText.longest + 2) { out in
      out.append(.comma)
      dates.append(day, to: &out)
      out.append(.comma)
    }
    groups = context.groups.map { group in
      AdjustmentCells(
        ruleID: "group:\(group.id)", outcome: "given-back",
        message: "\(group.title[language]): \(AdjustmentPhrase.groupGivesBack.string(language))")
    }
    coreCap = AdjustmentCells(ruleID: "core-cap", outcome: "capped", message: AdjustmentCells.coreCapMessage(context))
    outcomes = Outcome.allCases.map { [UInt8](text: $0.id) }
    baseline = context.adoption.baseline
    waivers = context.adoption.holdingWaivers(context.rules, on: day)
    self.keepsRecords = keepsRecords
    departed = context.departed
    writesRows = parts.contains(.csv)
    declared = DeclaredTableCells(context, tables: parts.contains(.tables) ? context.tables : [])
    units = TimeUnit.allCases.map { [UInt8](text: $0.rawValue) }
  }

  /// The cut that names the person in a role.
  struct PersonCut: Sendable {
    let position: Int
    let role: String
  }

  /// Appends the id in a row of deals as a cell; nothing unless it is filled. Answers 1 where it was guarded,
  /// else 0.
  func append(_ column: Column, row: Int32, to bytes: inout [UInt8]) -> Int {
    guard let value = column[Int(row)].value else { return 0 }
    return bytes.append(cell: symbols.utf8(Symbol(index: UInt32(truncatingIfNeeded: value))))
  }

  /// What can still be done about a rule, as a cell. Few of the advices of all rules are ever written, so none is worded
  /// before it is asked for.
  func advice(_ next: NextStep) -> TextCell { TextCell(next.advice.text(descriptions[next.rule], language)) }

  /// The bytes of a deal's id; empty unless it is filled.
  func dealID(row: Int32) -> [UInt8] {
    guard let value = dealIDs[Int(row)].value else { return [] }
    return Array(symbols.utf8(Symbol(index: UInt32(truncatingIfNeeded: value))))
  }

  private static func column(_ name: String, of dataset: Dataset) -> Column {
    dataset.catalogue.id(.deals, name).map { dataset.deals.column($0) } ?? Column(.absent)
  }
}
