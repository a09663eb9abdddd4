public import HandoffModel

/// Every count the reports of an audit need, in memory bounded by rules, segments, months and the worst
/// handoffs listed.
///
/// `merge` is commutative and associative: batches may be judged on any thread and merged in any order.
public struct AuditTally: Hashable, Sendable {
  let shape: TallyShape
  public internal(set) var population = PopulationTally()
  /// By segment; the last are the handoffs whose segment is unknown.
  public internal(set) var segments: [PopulationTally]
  /// By month of signature, in the audit's time zone.
  public internal(set) var months: [MonthKey: PopulationTally] = [:]
  public internal(set) var firstSignature: Day?
  public internal(set) var lastSignature: Day?

  /// Outcomes by rule and segment: see `outcomeRow`.
  var outcomes: CountGrid
  /// Tenths of a point lost in the ledgers, by rule and segment.
  var lostTenths: CountGrid
  /// Handoffs judged by a rule's own limits because a variant's condition is unknown.
  var undecidedVariants: [Int]
  /// Clocks judged in whole days for want of a time of day, per rule.
  var wholeDays: [Int]
  /// How long the steps that were done took, per rule; empty for rules without a clock.
  var stepTimes: [StepTimes]
  /// Handoffs to which a group of rules gave points back, and the tenths given.
  var groupHandoffs: [Int]
  var groupTenths: [Int]
  /// Tenths of a point taken by the core cap.
  var capTenths = 0
  /// States of form fields by field and segment: see `fieldRow`.
  var fieldStates: CountGrid
  var actions = ActionList()
  /// Findings by severity and status, each in the order of its cases.
  var findingCounts = CountGrid(rows: Severity.allCases.count, columns: FindingStatus.allCases.count)
  /// Findings that the baseline has, whether waived or not.
  var baselineHits = 0
  /// Findings that each waiver waives.
  var waiverHits: [Int]

  /// Rows of the files written batch by batch.
  var handoffRows = 0
  var findingRows = 0
  var clockRows = 0
  /// Cells guarded against being run as formulas.
  var guardedCells = 0

  init(_ shape: TallyShape) {
    self.shape = shape
    segments = [PopulationTally](repeating: PopulationTally(), count: shape.slots)
    outcomes = CountGrid(rows: shape.rules * shape.slots, columns: Outcome.allCases.count)
    lostTenths = CountGrid(rows: shape.rules, columns: shape.slots)
    undecidedVariants = [Int](repeating: 0, count: shape.rules)
    wholeDays = undecidedVariants
    stepTimes = [StepTimes](repeating: StepTimes(), count: shape.rules)
    groupHandoffs = [Int](repeating: 0, count: shape.groups)
    groupTenths = groupHandoffs
    waiverHits = [Int](repeating: 0, count: shape.waivers)
    fieldStates = CountGrid(rows: shape.fields * shape.slots, columns: CellState.allCases.count)
  }

  /// An empty tally for an audit.
  public init(_ context: AuditContext) {
    self.init(
      TallyShape(
        rules: context.rules.count, groups: context.groups.count, segments: context.segments.count,
        fields: context.formFields.count, waivers: context.adoption.waivers.count))
  }

  /// Adds the counts of another part of the same audit; a tally of another audit is a programmer error.
  public mutating func merge(_ other: AuditTally) {
    precondition(shape == other.shape, "only tallies of one audit can be merged")
    population.merge(other.population)
    for index in segments.indices { segments[index].merge(other.segments[index]) }
    for (month, part) in other.months { months[month, default: PopulationTally()].merge(part) }
    firstSignature = [firstSignature, other.firstSignature].compactMap(\.self).min()
    lastSignature = [lastSignature, other.lastSignature].compactMap(\.self).max()
    outcomes.merge(other.outcomes)
    lostTenths.merge(other.lostTenths)
    undecidedVariants.add(other.undecidedVariants)
    wholeDays.add(other.wholeDays)
    for rule in stepTimes.indices { stepTimes[rule].merge(other.stepTimes[rule]) }
    groupHandoffs.add(other.groupHandoffs)
    groupTenths.add(other.groupTenths)
    capTenths += other.capTenths
    fieldStates.merge(other.fieldStates)
    actions.merge(other.actions)
    findingCounts.merge(other.findingCounts)
    baselineHits += other.baselineHits
    waiverHits.add(other.waiverHits)
    handoffRows += other.handoffRows
    findingRows += other.findingRows
    clockRows += other.clockRows
    guardedCells += other.guardedCells
  }
}

extension [Int] {
  fileprivate mutating func add(_ other: [Int]) {
    for index in indices { self[index] += other[index] }
  }
}
