import HandoffConfig
import HandoffModel

/// Tells which CRM a file comes from, by its headers, values and name.
///
/// Every header that only one CRM writes is a signal, and so is a custom suffix, each lookup with its companion, a kind of
/// id and a file name. Two signals make a candidate, so that no single header, such as `Record ID`, ever decides. The
/// candidate with the most is chosen if no other comes within two of it; else the file is ambiguous. Without a candidate it
/// is a plain file.
struct PresetRecognition: Sendable {
  enum Verdict: Sendable {
    case recognised(PresetSpec, signals: [String])
    case plain
    /// Candidates, best first, that the signals do not tell apart.
    case ambiguous([(preset: PresetSpec, signals: [String])])
  }

  private struct Candidate: Sendable {
    let preset: PresetSpec
    let headers: Set<HeaderKey>
    let patterns: [HeaderPattern]
    let fileNames: [FileNamePattern]
  }

  private static let needed = 2
  private static let margin = 2

  private let candidates: [Candidate]

  /// The generic preset marks nothing and is left out by itself.
  init(_ presets: [PresetSpec]) {
    candidates = presets.map { preset in
      Candidate(
        preset: preset, headers: Set(preset.signals.headers.filter { !$0.contains("*") }.map(HeaderKey.init)),
        patterns: preset.signals.headers.filter { $0.contains("*") }.map(HeaderPattern.init),
        fileNames: preset.signals.fileNames.map { FileNamePattern($0.lowercased()) })
    }
  }

  func verdict(_ sample: FileSample, stem: String) -> Verdict {
    let keys = sample.headers.map(HeaderKey.init)
    var found = candidates.map { candidate in
      (preset: candidate.preset, signals: signals(of: candidate, in: sample, keys: keys, stem: stem))
    }.filter { $0.signals.count >= Self.needed }
    found.sort { ($1.signals.count, $0.preset.id) < ($0.signals.count, $1.preset.id) }
    guard let best = found.first else { return .plain }
    let rivals = found.filter { $0.signals.count + Self.margin > best.signals.count }
    return rivals.count > 1 ? .ambiguous(rivals) : .recognised(best.preset, signals: best.signals)
  }

  /// What speaks for a preset, in words that name the header or the kind of value.
  private func signals(
    of candidate: Candidate, in sample: FileSample, keys: [HeaderKey], stem: String
  ) -> [String] {
    var signals: [String] = []
    var seen: Set<HeaderKey> = []
    let preset = candidate.preset
    for (header, key) in zip(sample.headers, keys) {
      guard candidate.headers.contains(key) || candidate.patterns.contains(where: { $0.matches(key) }) else { continue }
      if seen.insert(key).inserted { signals.append(header) }
    }
    let companion = preset.signals.companion
    if !companion.isEmpty {
      let all = Set(keys)
      for header in sample.headers where header.hasSuffix(companion) {
        if all.contains(HeaderKey(String(header.dropLast(companion.count)))) { signals.append(header) }
      }
    }
    let suffix = preset.customSuffix.lowercased()
    if !suffix.isEmpty, let custom = sample.headers.first(where: { $0.lowercased().hasSuffix(suffix) }) {
      signals.append(custom)
    }
    for value in preset.signals.values where holds(value, in: sample) { signals.append(value.rawValue) }
    if candidate.fileNames.contains(where: { $0.matches(stem) }) { signals.append("\(stem).*") }
    return signals
  }

  /// Whether some column holds such values and, but for blanks, nothing else.
  private func holds(_ value: PresetSpec.Signals.Value, in sample: FileSample) -> Bool {
    sample.headers.indices.contains { column in
      let values = sample.values(ofColumn: column)
      return !values.isEmpty
        && values.allSatisfy { text in
          switch value {
          case .salesforceID: RecordID.isSalesforce(Array(text.utf8))
          case .zohoID: text.hasPrefix("zcrm_")
          }
        }
    }
  }
}
