import Foundation
import HandoffConfig

/// Finds the columns that hold the moment at which a deal entered a stage, one column per stage, and reads the stage out of
/// their headers: `Date entered "Closed Won (Sales Pipeline)"`, `hs_v2_date_entered_closedwon`.
struct StageColumns: Sendable {
  /// A stage with its columns, those of the newer generation first.
  struct Stage: Sendable, Equatable {
    let name: String
    /// Empty where the header names none.
    let pipeline: String
    /// Cell positions, from 0.
    var columns: [Int]
  }

  private struct Pattern: Sendable {
    let prefix: String
    let isQuoted: Bool
  }

  private let patterns: [Pattern]
  private let exceptions: Set<HeaderKey>

  init(_ spec: PresetSpec.StageTimestamps) {
    patterns = spec.patterns.map { text in
      let start = text.prefix { $0 != "*" }
      let isQuoted = start.hasSuffix("\"")
      return Pattern(prefix: (isQuoted ? start.dropLast() : start).lowercased(), isQuoted: isQuoted)
    }
    exceptions = Set(spec.exceptions.map(HeaderKey.init))
  }

  /// The stages in the order of their first column.
  func stages(_ headers: [String]) -> [Stage] {
    var found: [(generation: Int, column: Int, name: String, pipeline: String)] = []
    for (column, header) in headers.enumerated() where !exceptions.contains(HeaderKey(header)) {
      guard let stage = stage(header) else { continue }
      found.append((stage.generation, column, stage.name, stage.pipeline))
    }
    var stages: [Stage] = []
    for entry in found.sorted(by: { ($0.generation, $0.column) < ($1.generation, $1.column) }) {
      let known = stages.firstIndex {
        HeaderKey($0.name) == HeaderKey(entry.name) && HeaderKey($0.pipeline) == HeaderKey(entry.pipeline)
      }
      if let known {
        stages[known].columns.append(entry.column)
      } else {
        stages.append(Stage(name: entry.name, pipeline: entry.pipeline, columns: [entry.column]))
      }
    }
    return stages.sorted { ($0.columns.min() ?? 0) < ($1.columns.min() ?? 0) }
  }

  /// Double quotation marks are the newer generation of labels.
  private func stage(_ header: String) -> (generation: Int, name: String, pipeline: String)? {
    let text = header.trimmingCharacters(in: .whitespaces)
    for (position, pattern) in patterns.enumerated() where text.lowercased().hasPrefix(pattern.prefix) {
      var name = Substring(text).dropFirst(pattern.prefix.count)
      var generation = position * 2
      if pattern.isQuoted {
        guard let first = name.first, let last = name.last, name.count > 2, Self.isQuote(first), Self.isQuote(last)
        else { continue }
        if Self.singleQuotes.contains(first) { generation += 1 }
        name = name.dropFirst().dropLast()
      }
      guard !name.isEmpty else { continue }
      return (generation, Self.split(String(name)).name, Self.split(String(name)).pipeline)
    }
    return nil
  }

  /// `Closed Won (Sales Pipeline)` into its two parts; without parentheses at the end there is no pipeline.
  private static func split(_ text: String) -> (name: String, pipeline: String) {
    guard text.hasSuffix(")"), let open = text.range(of: " (", options: .backwards) else { return (text, "") }
    return (String(text[..<open.lowerBound]), String(text[open.upperBound...].dropLast()))
  }

  private static let singleQuotes: Set<Character> = ["'", "\u{2018}", "\u{2019}"]

  private static func isQuote(_ character: Character) -> Bool {
    singleQuotes.contains(character) || ["\"", "\u{201C}", "\u{201D}"].contains(character)
  }
}
