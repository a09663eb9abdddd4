import Dispatch
import HandoffModel
import Synchronization

/// Reads the files of a run side by side; results stand in the order of the plans, whatever finished first.
struct PartReading {
  private let tools: ReadingTools

  init(_ tools: ReadingTools) {
    self.tools = tools
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

  private func readTogether(_ plans: [FilePlan], names: AccountNames) throws(InputError) -> [FilePart] {
    // The largest file first, so that the other core does not wait for it at the end.
    let order = plans.indices.sorted { (plans[$1].byteCount, $0) < (plans[$0].byteCount, $1) }
    let slots = Mutex([Result<FilePart, InputError>?](repeating: nil, count: plans.count))
    DispatchQueue.concurrentPerform(iterations: plans.count) { turn in
      let index = order[turn]
      let result = Result { () throws(InputError) in try readOne(plans[index], names: names) }
      slots.withLock { $0[index] = result }
    }
    var parts: [FilePart] = []
    for case let result? in slots.withLock({ $0 }) { parts.append(try result.get()) }
    return parts
  }

  private func readOne(_ plan: FilePlan, names: AccountNames) throws(InputError) -> FilePart {
    var reader = FileReader(plan, tools: tools, accountNames: names)
    var part = try reader.read()
    for constant in plan.constants where part.columns[constant.field] == nil {
      let symbols = [UInt32](repeating: 0, count: part.lines.count)
      part.columns[constant.field] = .symbols(symbols, LocalSymbols(meanings: [.text(Array(constant.value.utf8))]))
    }
    if plan.table == .activities { ActivityPart(tools, zone: plan.zone).resolve(&part) }
    return part
  }
}
