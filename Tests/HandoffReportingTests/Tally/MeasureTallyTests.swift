import HandoffModel
import TestSupport
import Testing

@testable import HandoffReporting

@Suite struct MeasureTallyTests {
  /// Against counting every group anew from the list of handoffs, with the batches cut anywhere.
  @Test func agreesWithASlowCount() {
    var generator = SeededGenerator(seed: 9)
    var flags: [Bool?] = []
    var numbers: [Int64?] = []
    var codes: [Int64?] = []
    for _ in 0..<300 {
      flags.append(
        (Int.random(in: 0..<5, using: &generator) == 0) ? nil : (Int.random(in: 0..<3, using: &generator) == 0))
      numbers.append(
        (Int.random(in: 0..<5, using: &generator) == 0) ? nil : Int64.random(in: 0..<50, using: &generator))
      codes.append((Int.random(in: 0..<6, using: &generator) == 0) ? nil : Int64.random(in: 0..<4, using: &generator))
    }
    var tally = MeasureTally(measures: 2, cuts: 1)
    var start = 0
    while start < flags.count {
      let end = min(flags.count, start + Int.random(in: 1...70, using: &generator))
      tally.add(
        [.flags(Array(flags[start..<end])), .numbers(Array(numbers[start..<end]))], cuts: [Array(codes[start..<end])])
      start = end
    }
    #expect(tally.all[0].total == flags.count { $0 != nil })
    #expect(tally.all[0].events == flags.count { $0 == true })
    for (group, code) in tally.groups[0].codes.enumerated() {
      let own = flags.indices.filter { codes[$0] == code }
      #expect(tally.shares[0][0][group].total == own.count { flags[$0] != nil })
      #expect(tally.shares[0][0][group].events == own.count { flags[$0] == true })
      let values = zip(tally.numbers[1].values, tally.numbers[1].handoffs)
        .filter { tally.memberships[0][Int($0.1)] == Int32(group) }.map(\.0)
      #expect(values == own.compactMap { numbers[$0] })
    }
  }
}
