import HandoffConfig
import HandoffModel

/// What speaks for one CRM in a file, and which of it speaks for no other.
///
/// A header is a sign as it is written, letter case apart: `Deal Name` is a label, `deal_name` a column name of anybody's.
/// It is that CRM's own unless another one writes it too or plain files do: then it counts beside others, never alone.
struct PresetSignals: Sendable {
  struct Found: Sendable {
    /// In words that name the header or the kind of value.
    var signals: [String] = []
    /// How many of them no other CRM and no plain file has.
    var own = 0

    mutating func add(_ signal: String, isOwn: Bool) {
      signals.append(signal)
      if isOwn { own += 1 }
    }
  }

  let preset: PresetSpec
  private let headers: Set<HeaderKey>
  private let patterns: [HeaderPattern]
  private let writers: HeaderWriters
  private let fileNames: [(pattern: FileNamePattern, isOwn: Bool)]

  /// `plainNames` are file names of plain exports, in lower case.
  init(_ preset: PresetSpec, writers: HeaderWriters, plainNames: Set<String>) {
    self.preset = preset
    let listed = preset.signals.headers
    headers = Set(listed.filter { !$0.contains("*") }.map { HeaderKey($0, asWritten: true) })
    patterns = listed.filter { $0.contains("*") }.map { HeaderPattern($0, asWritten: true) }
    self.writers = writers
    fileNames = preset.signals.fileNames.map { name in
      let word = name.lowercased().prefix { $0 != "*" && $0 != "?" }.filter { $0 != "-" && $0 != "_" }
      return (FileNamePattern(name.lowercased()), !plainNames.contains(word))
    }
  }

  /// `keys` are those of the headers as written, `stem` the file's name in lower case.
  func found(in sample: FileSample, keys: [HeaderKey], stem: String) -> Found {
    var found = Found()
    var seen: Set<HeaderKey> = []
    for (header, key) in zip(sample.headers, keys) {
      guard headers.contains(key) || patterns.contains(where: { $0.matches(key) }) else { continue }
      if seen.insert(key).inserted { found.add(header, isOwn: writers.isOnly(preset.id, key)) }
    }
    let companion = preset.signals.companion
    if !companion.isEmpty {
      let all = Set(keys)
      for header in sample.headers where header.hasSuffix(companion) {
        let beside = HeaderKey(String(header.dropLast(companion.count)), asWritten: true)
        if all.contains(beside) { found.add(header, isOwn: true) }
      }
    }
    let suffix = preset.customSuffix.lowercased()
    if !suffix.isEmpty, let custom = sample.headers.first(where: { $0.lowercased().hasSuffix(suffix) }) {
      found.add(custom, isOwn: true)
    }
    for value in preset.signals.values where holds(value, in: sample) { found.add(value.rawValue, isOwn: true) }
    if let name = fileNames.first(where: { $0.pattern.matches(stem) }) { found.add("\(stem).*", isOwn: name.isOwn) }
    return found
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
