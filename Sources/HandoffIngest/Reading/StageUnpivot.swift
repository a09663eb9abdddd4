import HandoffConfig
import HandoffModel

/// Turns columns that hold when a deal entered a stage into rows of stage_history, one per filled cell.
struct StageUnpivot: Sendable {
  private let stages: [StageColumns.Stage]
  private let fields: Fields
  /// By stage, then generation.
  private var builders: [[MomentColumnBuilder]]

  private struct Fields: Sendable {
    let keyOfDeals, deal, at, stage, pipeline: FieldID
    let spellings: ChoiceSpellings
  }

  /// Nil where the file has no such column.
  init?(_ plan: FilePlan, factory: ColumnBuilderFactory, catalogue: FieldCatalogue) {
    guard !plan.stages.isEmpty, let key = catalogue.id(.deals, "deal_id"),
      let deal = catalogue.id(.stageHistory, "deal_id"), let at = catalogue.id(.stageHistory, "at"),
      let stage = catalogue.id(.stageHistory, "stage"), let pipeline = catalogue.id(.stageHistory, "pipeline")
    else { return nil }
    stages = plan.stages
    fields = Fields(
      keyOfDeals: key, deal: deal, at: at, stage: stage, pipeline: pipeline,
      spellings: ChoiceSpellings(catalogue[stage]))
    builders = plan.stages.map { stage in
      stage.columns.map { factory.stageBuilder(at, header: plan.columns[$0].header) }
    }
  }

  mutating func append(_ block: RecordBlock) {
    for (stage, columns) in stages.map(\.columns).enumerated() {
      for (generation, column) in columns.enumerated() { builders[stage][generation].append(block, column: column) }
    }
  }

  /// Finishes the columns and adds their rows to the part, in order of record and stage; of several generations of a stage
  /// the first filled counts.
  mutating func finish(into part: inout FilePart) throws(InputError) {
    let built = try finishColumns(&part.source)
    guard case .symbols(let ids)? = part.columns[fields.keyOfDeals] else { return }
    var records: [Int] = []
    var stagesOfRows: [Int] = []
    var moments: [Cell] = []
    var positions: [UInt16] = []
    for record in part.lines.indices {
      for stage in stages.indices {
        guard let generation = built[stage].firstIndex(where: { $0.cells[record].isFilled }) else { continue }
        records.append(record)
        stagesOfRows.append(stage)
        moments.append(built[stage][generation].cells[record])
        positions.append(UInt16(truncatingIfNeeded: stages[stage].columns[generation] + 1))
      }
    }
    let latest = LatestFact.latest(moments, zone: .utc)
    let position = moments.firstIndex { $0.moment == latest }.map { Int(positions[$0]) } ?? 0
    let column = SourceColumn(
      header: part.source.header(at: position), position: position, field: fields.at, recognisedBy: "stage-timestamp")
    let contents = zip(records, positions).map { part.contents[$0] &+ UInt32($1) &* 0x9E37_79B9 }
    part.unpivoted = [
      FilePart(
        source: SourceFile(
          name: part.source.name, table: .stageHistory, preset: part.source.preset,
          columns: latest == nil ? [] : [column]),
        columns: [
          fields.deal: .symbols(LocalSymbols(cells: records.map { ids.cells[$0] }, pool: ids.pool)),
          fields.at: .cells(moments), fields.stage: symbols(stagesOfRows) { canonical($0.name) },
          fields.pipeline: symbols(stagesOfRows) { $0.pipeline },
        ],
        lines: records.map { part.lines[$0] }, offsets: records.map { part.offsets[$0] }, contents: contents,
        rejected: [], diagnostics: [], latestFacts: latest.map { [fields.at: $0] } ?? [:], readAs: part.readAs,
        positions: positions)
    ]
  }

  private struct Finished {
    let cells: [Cell]
  }

  private mutating func finishColumns(_ source: inout SourceFile) throws(InputError) -> [[Finished]] {
    var built: [[Finished]] = []
    for stage in builders.indices {
      var generations: [Finished] = []
      for generation in builders[stage].indices {
        let column = try builders[stage][generation].finish(builders[stage][generation].evidence)
        let position = stages[stage].columns[generation]
        source.columns[position].counts = column.counts
        source.columns[position].reading = column.reading
        source.columns[position].notation = column.notation
        guard case .cells(let cells) = column.content else { continue }
        generations.append(Finished(cells: cells))
      }
      built.append(generations)
    }
    builders = []
    return built
  }

  private func canonical(_ name: String) -> String {
    var scratch = FoldedText()
    let text = Array(name.utf8)
    return fields.spellings.value(of: text.span, scratch: &scratch) ?? name
  }

  /// A text of each row's stage; blank where it is empty.
  private func symbols(_ rows: [Int], _ text: (StageColumns.Stage) -> String) -> BuiltColumn.Content {
    var pool = SymbolPool()
    let cells = stages.map { stage -> PackedCell in
      let name = text(stage)
      guard !name.isEmpty, let symbol = pool.intern(name) else { return PackedCell(.blank) }
      return PackedCell(.filled(Int64(symbol.index)))
    }
    return .symbols(LocalSymbols(cells: rows.map { cells[$0] }, pool: pool))
  }
}
