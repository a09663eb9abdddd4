import HandoffModel

/// What the measures of an audit add up to, over all handoffs and by group of every cut.
///
/// Batches are added in the order of their handoffs. Shares are counted at once; numbers are kept, for a median cannot be
/// added up.
struct MeasureTally: Sendable {
  struct Share: Sendable {
    var events = 0
    var total = 0
  }

  /// The groups of one cut in order of first mention.
  struct Groups: Sendable {
    private(set) var codes: [Int64] = []
    private var positions: [Int64: Int] = [:]

    mutating func position(of code: Int64) -> Int {
      if let known = positions[code] { return known }
      positions[code] = codes.count
      codes.append(code)
      return codes.count - 1
    }
  }

  /// Of a measure: values with the number of their handoff.
  struct Numbers: Sendable {
    var values: [Int64] = []
    var handoffs: [Int32] = []
  }

  private(set) var groups: [Groups]
  /// By cut, then handoff: the position of its group, -1 where that is unknown.
  private(set) var memberships: [[Int32]]
  /// By measure; empty for measures of numbers.
  private(set) var all: [Share]
  /// By measure, cut, group.
  private(set) var shares: [[[Share]]]
  private(set) var numbers: [Numbers]
  private var count = 0

  init(measures: Int, cuts: Int) {
    groups = [Groups](repeating: Groups(), count: cuts)
    memberships = [[Int32]](repeating: [], count: cuts)
    all = [Share](repeating: Share(), count: measures)
    shares = [[[Share]]](repeating: [[Share]](repeating: [], count: cuts), count: measures)
    numbers = [Numbers](repeating: Numbers(), count: measures)
  }

  mutating func add(_ columns: [MeasureColumn], cuts: [[Int64?]]) {
    guard !columns.isEmpty else { return }
    var members: [[Int32]] = []
    for (cut, codes) in cuts.enumerated() {
      let own = codes.map { code in code.map { Int32(groups[cut].position(of: $0)) } ?? -1 }
      memberships[cut] += own
      members.append(own)
    }
    for (measure, column) in columns.enumerated() {
      switch column {
      case .flags(let flags): addShare(measure, flags, members)
      case .numbers(let values):
        for (index, value) in values.enumerated() {
          guard let value else { continue }
          numbers[measure].values.append(value)
          numbers[measure].handoffs.append(Int32(count + index))
        }
      }
    }
    switch columns[0] {
    case .flags(let flags): count += flags.count
    case .numbers(let values): count += values.count
    }
  }

  private mutating func addShare(_ measure: Int, _ flags: [Bool?], _ members: [[Int32]]) {
    for flag in flags {
      guard let flag else { continue }
      all[measure].total += 1
      if flag { all[measure].events += 1 }
    }
    for cut in members.indices {
      let missing = groups[cut].codes.count - shares[measure][cut].count
      if missing > 0 { shares[measure][cut] += [Share](repeating: Share(), count: missing) }
      for (index, flag) in flags.enumerated() {
        let group = Int(members[cut][index])
        guard let flag, group >= 0 else { continue }
        shares[measure][cut][group].total += 1
        if flag { shares[measure][cut][group].events += 1 }
      }
    }
  }
}
