import HandoffConfig
public import HandoffModel

/// Judges batches of handoffs of one dataset as of one date. Safe to use from several threads: each batch is its own.
public struct Evaluator: Sendable {
  private let book: RuleBook
  private let dataset: Dataset
  private let clock: BusinessClock
  private let date: EvaluationDate
  private let neverSeen: Set<String>
  private let signature: ValueID?
  private let population: PopulationValues

  /// The analysis date of the dataset is the date of the evaluation.
  public init(book: RuleBook, dataset: Dataset, clock: BusinessClock) {
    self.book = book
    self.dataset = dataset
    self.clock = clock
    date = EvaluationDate(dataset.analysisDate.moment, zone: clock.calendar.zone)
    signature = book.values.id(of: "signed_at")
    let neverSeen = Self.neverSeen(book: book, dataset: dataset, clock: clock, date: date)
    self.neverSeen = neverSeen
    population = PopulationValues(
      book.values.populationFields, dealCount: dataset.deals.rowCount
    ) { [date] rows in
      Batch(
        dataset: dataset, values: book.values, segments: book.segmentAssignment, rows: rows, clock: clock, date: date,
        neverSeen: neverSeen)
    }
  }

  /// Judges the deals of those rows, in that order.
  public func evaluate(_ rows: [Int32]) -> EvaluatedBatch {
    judge(batch(rows, as: date))
  }

  /// Judges those deals as it would have been done at an earlier date: facts dated later do not exist, nor do form texts of
  /// deals whose form was completed later. Form texts without a date count as written in time, or as not exported. Neighbouring
  /// rows cost least together.
  public func evaluate(_ rows: [Int32], asOf moment: Moment, hidesUndatedForms: Bool = false) -> EvaluatedBatch {
    let earlier = EvaluationDate(moment, zone: clock.calendar.zone)
    return judge(batch(rows, as: earlier, formTexts: hidesUndatedForms ? .datedInTime : .notLater))
  }

  /// The scores of a batch when some rules, by position, count as not applicable.
  public func scores(of batch: EvaluatedBatch, without excluded: Set<Int>) -> [HandoffScore] {
    var columns = batch.columns
    for position in excluded.sorted() where columns.indices.contains(position) {
      columns[position] = OutcomeColumn(results: [RuleResult](repeating: .notApplicable, count: batch.rows.count))
    }
    return batch.rows.indices.map { book.scorer.score(columns, handoff: $0) }
  }

  /// A dated value of each deal as of the analysis date, such as its signature, fallbacks included; nil where there is none, and
  /// for every deal where no such value is known.
  public func moments(of name: String, _ rows: [Int32]) -> [Moment?] {
    guard let value = book.values.id(of: name) else { return [Moment?](repeating: nil, count: rows.count) }
    return batch(rows, as: date).vector(value).cells.map(\.moment)
  }

  private func batch(_ rows: [Int32], as date: EvaluationDate, formTexts: FormTexts = .all) -> Batch {
    Batch(
      dataset: dataset, values: book.values, segments: book.segmentAssignment, rows: rows, clock: clock, date: date,
      neverSeen: neverSeen, formTexts: formTexts, population: population)
  }

  private func judge(_ batch: Batch) -> EvaluatedBatch {
    let rows = batch.rows
    var columns: [OutcomeColumn] = []
    columns.reserveCapacity(book.descriptions.count)
    for rule in book.rules { columns.append(rule.evaluate(batch)) }
    for pattern in book.patterns { columns.append(pattern.evaluate(columns, batch: batch)) }
    let scores = rows.indices.map { book.scorer.score(columns, handoff: $0) }
    return EvaluatedBatch(
      rows: rows, columns: columns, scores: scores, segments: segmentPositions(batch),
      signatures: signatures(batch),
      measures: book.compiledMeasures.map { $0.take(columns, scores: scores, batch: batch) },
      cuts: book.compiledCuts.map { $0.codes(batch) })
  }

  /// What it takes to reach the next grade as of the analysis date; nil where there is none above, or no score.
  public func nextGrade(_ batch: EvaluatedBatch, handoff index: Int) -> NextGrade? {
    guard let now = batch.scores[index].score else { return nil }
    let columns = batch.columns.map { OutcomeColumn(results: [$0.results[index]]) }
    let one = self.batch([batch.rows[index]], as: date)
    let isOpen = book.rules.indices.map { rule in
      book.rules[rule].canStillHold(one, handoff: 0, variant: columns[rule].results[0].variant)
    }
    return NextGradeSearch(scorer: book.scorer, rules: book.descriptions, columns: columns, isOpen: isOpen, now: now)
      .next(above: book.ruleSet.scoring.gradeFloors)
  }

  /// One rule's result for one deal; of a pattern, the rules it reads are judged too and no others.
  public func result(ofRule position: Int, row: Int32) -> RuleResult {
    let batch = Batch(
      dataset: dataset, values: book.values, segments: book.segmentAssignment, rows: [row], clock: clock, date: date,
      neverSeen: neverSeen, population: population)
    guard position >= book.rules.count else { return book.rules[position].evaluate(batch).results[0] }
    var columns = [OutcomeColumn](repeating: OutcomeColumn(results: [.notApplicable]), count: book.descriptions.count)
    judge(pattern: position, into: &columns, batch: batch)
    return columns[position].results[0]
  }

  /// Patterns may read patterns before them.
  private func judge(pattern position: Int, into columns: inout [OutcomeColumn], batch: Batch) {
    let pattern = book.patterns[position - book.rules.count]
    for rule in pattern.positions {
      if rule < book.rules.count {
        columns[rule] = book.rules[rule].evaluate(batch)
      } else {
        judge(pattern: rule, into: &columns, batch: batch)
      }
    }
    columns[position] = pattern.evaluate(columns, batch: batch)
  }

  private func segmentPositions(_ batch: Batch) -> [Int?] {
    let symbols = book.segments.map { dataset.symbols.symbol(of: $0).map { Int64($0.index) } }
    return book.segmentAssignment.compute(batch).cells.map { cell in
      cell.value.flatMap { value in symbols.firstIndex { $0 == value } }
    }
  }

  /// The signature of each handoff; ingest lets no deal without one through.
  private func signatures(_ batch: Batch) -> [Moment] {
    guard let signature else { return [Moment](repeating: .day(Day(number: 0)), count: batch.count) }
    return batch.vector(signature).cells.map { $0.moment ?? .day(Day(number: 0)) }
  }

  /// The derived fields whose filter no row of the whole export passes, looked up once for all batches.
  private static func neverSeen(
    book: RuleBook, dataset: Dataset, clock: BusinessClock, date: EvaluationDate
  ) -> Set<String> {
    let empty = Batch(
      dataset: dataset, values: book.values, segments: book.segmentAssignment, rows: [], clock: clock, date: date,
      neverSeen: [])
    var names: Set<String> = []
    for field in book.values.derivedFields where field.isUnknownIfNever {
      if let selection = BoundSelection(field.rows, batch: empty), !selection.everMatches() { names.insert(field.name) }
    }
    return names
  }
}
