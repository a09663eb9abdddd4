import Dispatch
import HandoffModel
import Synchronization

/// Values that are counted over the whole export, once for all batches: copies of a text, handoffs going on side by side.
///
/// Linear in the number of deals, but for the sorting of begins and ends.
struct PopulationValues: Sendable {
  /// By value, then row of deals.
  private var cells: [ValueID: [Cell]] = [:]

  private static let chunk = 4_096

  /// `batch` makes a batch of some rows.
  init(_ fields: [(id: ValueID, field: DerivedField)], dealCount: Int, batch: @escaping @Sendable ([Int32]) -> Batch) {
    for (id, field) in fields {
      switch field.aggregate {
      case .computed(.copies(let of, let by)):
        cells[id] = Self.copies(of: of, by: by, dealCount: dealCount, batch: batch)
      case .computed(.concurrent(let by, let from, let until)):
        cells[id] = Self.concurrent(by: by, from: from, until: until, dealCount: dealCount, batch: batch)
      default: continue
      }
    }
  }

  /// The value of those rows; nil for a value that is not counted here.
  func vector(_ id: ValueID, rows: [Int32]) -> ValueVector? {
    guard let all = cells[id] else { return nil }
    var vector = ValueVector(repeating: .notExported, count: rows.count)
    for (index, row) in rows.enumerated() {
      vector.cells[index] = all[Int(row)]
      vector.origins[index] = CellOrigin(table: .deals, field: nil, row: row)
    }
    return vector
  }

  /// Per deal, how many others of the same `by` share a band of the text's fingerprint: 0 where the text is blank or too
  /// short to be compared, unknown where the text was not exported or nobody is named under `by`.
  private static func copies(
    of field: FieldID, by: ValueID, dealCount: Int, batch: @Sendable ([Int32]) -> Batch
  ) -> [Cell] {
    let first = batch([])
    let prints = first.dataset.deals.column(field.fingerprint)
    guard !prints.isAbsent else { return [Cell](repeating: .notExported, count: dealCount) }
    let owners = words(of: [by], dealCount: dealCount, batch: batch)[0]
    var counts: [UInt64: Int32] = [:]
    func keys(_ print: Int64, _ owner: Int64) -> [UInt64] {
      (0..<3).map { band in
        let bits = UInt64(bitPattern: print) >> UInt64(21 * band) & 0x1F_FFFF
        return UInt64(owner) << 23 | UInt64(band) << 21 | bits
      }
    }
    for row in 0..<dealCount {
      guard let print = prints[row].value, let owner = owners[row].value else { continue }
      for key in keys(print, owner) { counts[key, default: 0] += 1 }
    }
    return (0..<dealCount).map { row in
      guard let owner = owners[row].value else { return .notExported }
      guard prints[row].state != .notExported else { return .notExported }
      guard let print = prints[row].value else { return .filled(0) }
      let most = keys(print, owner).reduce(Int32(1)) { max($0, counts[$1] ?? 1) }
      return .filled(Int64(most - 1) * FixedDecimal.unit)
    }
  }

  /// Per deal, how many other handoffs of the same `by` had begun by the day it begins and had not ended before it.
  private static func concurrent(
    by: ValueID, from: ValueID, until: ValueID, dealCount: Int, batch: @Sendable ([Int32]) -> Batch
  ) -> [Cell] {
    let columns = words(of: [by, from, until], dealCount: dealCount, batch: batch)
    let zone = batch([]).zone
    var begins: [Int64: [Int32]] = [:]
    var ends: [Int64: [Int32]] = [:]
    for row in 0..<dealCount {
      guard let owner = columns[0][row].value, let begin = columns[1][row].moment else { continue }
      begins[owner, default: []].append(begin.day(in: zone).number)
      if let end = columns[2][row].moment { ends[owner, default: []].append(end.day(in: zone).number) }
    }
    for owner in begins.keys { begins[owner]?.sort() }
    for owner in ends.keys { ends[owner]?.sort() }
    return (0..<dealCount).map { row in
      if columns.contains(where: { $0[row].state == .notExported }) { return .notExported }
      guard let owner = columns[0][row].value, let begin = columns[1][row].moment else { return .blank }
      let day = begin.day(in: zone).number
      let begun = count(begins[owner] ?? [], below: day + 1)
      let ended = count(ends[owner] ?? [], below: day)
      return .filled(Int64(max(0, begun - 1 - ended)) * FixedDecimal.unit)
    }
  }

  private static func count(_ days: [Int32], below day: Int32) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The cells of some values for every deal, batch by batch, several side by side.
  private static func words(
    of values: [ValueID], dealCount: Int, batch: @Sendable ([Int32]) -> Batch
  ) -> [[Cell]] {
    let starts = Array(stride(from: 0, to: dealCount, by: chunk))
    let slots = Mutex([[[Cell]]](repeating: [], count: starts.count))
    DispatchQueue.concurrentPerform(iterations: starts.count) { turn in
      let rows = (starts[turn]..<min(starts[turn] + chunk, dealCount)).map(Int32.init)
      let part = batch(rows)
      let cells = values.map { part.vector($0).cells }
      slots.withLock { $0[turn] = cells }
    }
    let parts = slots.withLock { $0 }
    return values.indices.map { value in parts.flatMap { $0[value] } }
  }
}
