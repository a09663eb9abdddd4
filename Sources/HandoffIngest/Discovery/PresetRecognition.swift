import HandoffConfig
import HandoffModel

/// Tells which CRM a file comes from, by its headers, values and name.
///
/// Every header that a CRM writes is a signal, and so is a custom suffix, each lookup with its companion, a kind of id and a
/// file name. Two signals make a candidate, one of them no other CRM's, so that no single header, such as `Record ID`, and
/// no headers that anybody writes ever decide. The candidate with the most is chosen if no other comes within two of it;
/// else the file is ambiguous. Without a candidate it is a plain file.
struct PresetRecognition: Sendable {
  enum Verdict: Sendable {
    case recognised(PresetSpec, signals: [String])
    case plain
    /// Candidates, best first, that the signals do not tell apart.
    case ambiguous([(preset: PresetSpec, signals: [String])])
  }

  private static let needed = 2
  private static let margin = 2

  private let candidates: [PresetSignals]

  /// The generic preset marks nothing and is left out by itself.
  init(_ presets: [PresetSpec], catalogue: FieldCatalogue) {
    let writers = HeaderWriters(presets, catalogue: catalogue)
    let plain = presets.filter { $0.signals.headers.isEmpty }.flatMap(\.tables).flatMap(\.fileNames)
    candidates = presets.map { PresetSignals($0, writers: writers, plainNames: Set(plain)) }
  }

  func verdict(_ sample: FileSample, stem: String) -> Verdict {
    let keys = sample.headers.map { HeaderKey($0, asWritten: true) }
    var found: [(preset: PresetSpec, signals: [String])] = []
    for candidate in candidates {
      let signs = candidate.found(in: sample, keys: keys, stem: stem)
      if signs.signals.count >= Self.needed, signs.own > 0 { found.append((candidate.preset, signs.signals)) }
    }
    found.sort { ($1.signals.count, $0.preset.id) < ($0.signals.count, $1.preset.id) }
    guard let best = found.first else { return .plain }
    let rivals = found.filter { $0.signals.count + Self.margin > best.signals.count }
    return rivals.count > 1 ? .ambiguous(rivals) : .recognised(best.preset, signals: best.signals)
  }
}
