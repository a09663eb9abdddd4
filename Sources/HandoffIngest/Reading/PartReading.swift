import HandoffModel
import Synchronization

/// Reads the files of a run side by side; results stand in the order of the plans, whatever finished first.
struct PartReading {
  private let tools: ReadingTools
  private let symbols: SharedSymbols

  init(_ tools: ReadingTools, symbols: SharedSymbols) {
    self.tools = tools
    self.symbols = symbols
  }

  /// Accounts are read before the rest, because texts of deals are compared with their names.
  func read(_ plans: [FilePlan]) throws(InputError) -> [FilePart] {
    let accounts = plans.indices.filter { plans[$0].table == .accounts }
    let others = plans.indices.filter { plans[$0].table != .accounts }
    var parts = [FilePart?](repeating: nil, count: plans.count)
    var names = AccountNames()
    for index in accounts { try AccountNameReader(tools).read(plans[index], into: &names) }
    for group in [accounts, others] {
      let read = try readTogether(group.map { plans[$0] }, names: names)
      for (position, index) in group.enumerated() { parts[index] = read[position] }
    }
    return parts.compactMap { $0 }
  }

  /// The files of one table are finished together, for what their columns mean is decided once for all of them.
  private func readTogether(_ plans: [FilePlan], names: AccountNames) throws(InputError) -> [FilePart] {
    // The largest file first, so that the other core does not wait for it at the end.
    let order = plans.indices.sorted { (plans[$1].byteCount, $0) < (plans[$0].byteCount, $1) }
    var read = try SideBySide.answers(order) { index throws(InputError) -> Progress in
      var reader = FileReader(plans[index], tools: tools, accountNames: names)
      try reader.read()
      guard isAlone(plans[index], in: plans) else { return .read(reader) }
      return .finished(try finish(&reader, plans[index], reader.evidence))
    }
    var evidence: [ColumnEvidence.Key: ColumnEvidence] = [:]
    for case .read(let reader) in read { evidence.merge(reader.evidence) { $0.merging($1) } }
    // Each is taken out of its slot, so that its columns are finished in place.
    let slots = Mutex(read.map { Optional($0) })
    read = []
    let parts = try SideBySide.answers(order) { [evidence] index throws(InputError) -> FilePart? in
      switch slots.withLock({ $0[index].take() }) {
      case .finished(let part): return part
      case .read(var reader): return try finish(&reader, plans[index], evidence)
      case nil: return nil
      }
    }
    return parts.compactMap { $0 }
  }

  /// How far a file has come.
  private enum Progress: Sendable {
    case read(FileReader)
    case finished(FilePart)
  }

  private func isAlone(_ plan: FilePlan, in plans: [FilePlan]) -> Bool {
    plans.count { $0.table == plan.table } == 1
  }

  private func finish(
    _ reader: inout FileReader, _ plan: FilePlan, _ evidence: [ColumnEvidence.Key: ColumnEvidence]
  ) throws(InputError) -> FilePart {
    var part = try reader.finish(evidence)
    for constant in plan.constants where part.columns[constant.field] == nil {
      part.columns[constant.field] = .symbols(LocalSymbols(constant.value, count: part.lines.count))
    }
    if plan.table == .activities { ActivityPart(tools, zone: plan.zone).resolve(&part) }
    for index in part.unpivoted.indices { try rename(&part.unpivoted[index]) }
    try rename(&part)
    return part
  }

  private func rename(_ part: inout FilePart) throws(InputError) {
    for field in part.columns.keys.sorted() {
      guard case .symbols(let local)? = part.columns[field] else { continue }
      part.columns[field] = nil
      part.columns[field] = .packed(try symbols.renamed(local))
    }
  }
}
