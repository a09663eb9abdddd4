import HandoffModel

/// Reads the files once more for what their cells say: only for runs that are to show it, so that no other keeps texts.
struct CellTextReader {
  private let needs: IngestNeeds

  init(_ needs: IngestNeeds) {
    self.needs = needs
  }

  /// The texts of the columns that feed fields to be shown; `parts` are what the files of the plans were read as.
  func read(_ plans: [FilePlan], parts: [FilePart]) throws(InputError) -> CellTexts {
    CellTexts(
      try SideBySide.answers(Array(plans.indices)) { index throws(InputError) in
        try read(plans[index], as: parts[index].readAs)
      })
  }

  private func read(_ plan: FilePlan, as encoding: TextEncoding) throws(InputError) -> CellTexts.File {
    let columns = shownColumns(of: plan)
    var file = CellTexts.File(positions: columns.map { $0 + 1 })
    guard !columns.isEmpty else { return file }
    do {
      var reader = try RecordReader(plan, as: encoding, catalogue: needs.catalogue)
      var block = RecordBlock()
      while try reader.fill(&block) {
        for (record, place) in block.records.enumerated() {
          let texts = columns.map { column -> ArraySlice<UInt8> in
            guard place.cellCount > column else { return [] }
            return block.bytes[CellTrimming.trimmed(block.bytes.span, block.range(record: record, cell: column))]
          }
          file.append(line: UInt32(truncatingIfNeeded: place.line), texts)
        }
      }
    } catch {
      throw InputError(error, file: plan.name)
    }
    return file
  }

  /// Cell positions, ascending. When a deal entered a stage stands in columns of their own.
  private func shownColumns(of plan: FilePlan) -> [Int] {
    let fed = plan.columns.indices.filter { plan.columns[$0].field.map(needs.shownFields.contains) ?? false }
    let entered = needs.catalogue.id(.stageHistory, "at").map(needs.shownFields.contains) ?? false
    return Set(fed + (entered ? plan.stages.flatMap(\.columns) : [])).sorted()
  }
}
