import HandoffModel

/// The findings that were there when a team began to watch for new ones.
///
/// A file of one line per finding, sorted, so that it can be kept under version control: fingerprint, the day it was first
/// seen, and rule and deal for the reader.
public struct Baseline: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let fingerprint: Fingerprint
    /// `YYYY-MM-DD`.
    public let firstSeen: String
    /// Rule and deal as in the file; only shown.
    public let remainder: String
  }

  static let header = "fingerprint,first_seen,rule_id,deal_id"

  /// Sorted by fingerprint, each once.
  public let entries: [Entry]
  private let firstSeen: [Fingerprint: String]

  init(_ entries: [Entry]) {
    var firstSeen: [Fingerprint: String] = [:]
    var kept: [Entry] = []
    for entry in entries.sorted(by: { ($0.fingerprint, $0.firstSeen) < ($1.fingerprint, $1.firstSeen) })
    where firstSeen[entry.fingerprint] == nil {
      firstSeen[entry.fingerprint] = entry.firstSeen
      kept.append(entry)
    }
    self.entries = kept
    self.firstSeen = firstSeen
  }

  /// Nil for a finding that is not in the baseline.
  public func firstSeen(_ fingerprint: Fingerprint) -> String? { firstSeen[fingerprint] }

  /// Reads a baseline; the first line that is none is an error.
  public init(parsing text: String) throws(BaselineError) {
    var entries: [Entry] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if index == 0 {
        guard line == Self.header else { throw BaselineError(line: 1, expected: Self.header) }
        continue
      }
      if line.isEmpty { continue }
      let parts = line.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, let fingerprint = Fingerprint(parsing: parts[0]), Day(parsing: String(parts[1])) != nil
      else { throw BaselineError(line: index + 1, expected: Self.header) }
      entries.append(Entry(fingerprint: fingerprint, firstSeen: String(parts[1]), remainder: String(parts[2])))
    }
    self.init(entries)
  }

  /// The file.
  public var bytes: [UInt8] {
    let lines = entries.map { "\($0.fingerprint.text),\($0.firstSeen),\($0.remainder)\n" }
    return [UInt8](text: Self.header + "\n" + lines.joined())
  }

  /// The findings of a run as a baseline: those that an older one has keep the day they were first seen.
  public static func of(_ findings: FindingList, over older: Baseline?) -> Baseline {
    Baseline(
      findings.findings.map { record in
        let text = findings.text(of: record)
        return Entry(
          fingerprint: record.fingerprint, firstSeen: older?.firstSeen(record.fingerprint) ?? findings.analysisDay,
          remainder: "\(text.ruleID),\(oneLine(text.dealID))")
      })
  }

  /// This baseline without what a run did not find any more; nothing is added.
  public func pruned(to findings: FindingList) -> Baseline {
    let found = Set(findings.findings.map(\.fingerprint))
    return Baseline(entries.filter { found.contains($0.fingerprint) })
  }

  /// An id as a cell that cannot end its line.
  private static func oneLine(_ text: String) -> String {
    let flat = String(text.map { $0.isNewline ? " " : $0 })
    var bytes: [UInt8] = []
    bytes.append(cell: flat.utf8)
    return String(decoding: bytes, as: UTF8.self)
  }
}
