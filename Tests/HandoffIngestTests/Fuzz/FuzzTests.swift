import Foundation
import HandoffModel
import TestSupport
import Testing

@testable import HandoffIngest

/// Random inputs through the readers of files and of values: nothing crashes, hangs or is lost.
///
/// A short run with every test; `make fuzz` runs it for as long as HANDOFF_FUZZ_SECONDS says, from HANDOFF_FUZZ_SEED on.
/// A failure names the seed and the smallest input that still fails.
@Suite struct FuzzTests {
  @Test("files") func files() { run(shortRun: 400, failure: Self.failure) }

  @Test("values") func values() { run(shortRun: 400, failure: Self.valueFailure) }

  private func run(shortRun: UInt64, failure: ([UInt8]) -> String?) {
    let environment = ProcessInfo.processInfo.environment
    let first = environment["HANDOFF_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
    let seconds = environment["HANDOFF_FUZZ_SECONDS"].flatMap { Double($0) }
    let end = seconds.map { Date(timeIntervalSinceNow: $0) }
    var seed = first
    while end.map({ Date() < $0 }) ?? (seed < first + shortRun) {
      let bytes = FuzzInput.bytes(seed: seed)
      if failure(bytes) != nil {
        let small = shrunk(bytes, failure)
        Issue.record("seed \(seed): \(failure(small) ?? "") on \(small)")
        return
      }
      seed += 1
    }
  }

  /// Removes pieces, from large to small, for as long as the input still fails.
  private func shrunk(_ bytes: [UInt8], _ failure: ([UInt8]) -> String?) -> [UInt8] {
    var small = bytes
    var size = max(1, bytes.count / 2)
    while true {
      var start = 0
      while start < small.count {
        var candidate = small
        candidate.removeSubrange(start..<min(small.count, start + size))
        if failure(candidate) != nil { small = candidate } else { start += size }
      }
      if size == 1 { return small }
      size /= 2
    }
  }

  /// What is wrong with the reading of a file; nil for nothing.
  private static func failure(_ bytes: [UInt8]) -> String? {
    let reading = FileReading(bytes)
    if reading.entries.first?.hasPrefix("!") == true { return nil }
    let accepted = reading.entries.count { $0.hasPrefix("a") }
    if accepted != reading.rows.count { return "\(accepted) records listed, \(reading.rows.count) read" }
    if let text = decoded(bytes), reading.tally.total != SlowReader.physicalLineEnds(text).count {
      return "\(reading.tally.total) lines accounted for of \(SlowReader.physicalLineEnds(text).count)"
    }
    if reading.entries != FileReading(bytes).entries { return "read twice, two answers" }
    let slow = FileReading(bytes, lane: .libcsv)
    return reading.entries == slow.entries && reading.rows == slow.rows ? nil : "two lanes, two answers"
  }

  /// The text of an input in UTF-8; nil where it is refused.
  private static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    let guess = EncodingGuess(bytes.span, isWhole: true)
    guard var decoder = guess.encoding.decoder else { return bytes }
    var text: [UInt8] = []
    decoder.decode(bytes[...], isLast: true, into: &text)
    return text
  }

  /// Every reader of values takes any bytes, and what it makes of them it makes again.
  private static func valueFailure(_ bytes: [UInt8]) -> String? {
    for cell in bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 20) {
      let text = Array(cell)
      let first = "\(DateCell.read(text.span)) \(NumberCell.read(text.span))"
      let second = "\(DateCell.read(text.span)) \(NumberCell.read(text.span))"
      if first != second { return "two readings of one cell: \(first), \(second)" }
      // What is left of a Zoho id behind its prefix may look like a short Salesforce id.
      if text.starts(with: "zcrm_".utf8) { continue }
      let id = RecordID.canonical(text, isSalesforce: true)
      if RecordID.canonical(id, isSalesforce: true) != id { return "an id that changes twice: \(id)" }
    }
    return nil
  }
}
