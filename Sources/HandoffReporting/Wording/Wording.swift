import HandoffModel

/// A closed list of phrases of the reports, each in every language; `{name}` marks where a value goes.
///
/// A phrase without a translation does not compile; that both languages have the same slots is tested.
protocol Wording: CaseIterable, Sendable {
  var text: LocalizedText { get }
}

extension Wording {
  /// The phrase with its values; a slot without a value stays visible, so that it is found.
  func filled(_ language: Language, _ values: [String: ReportText] = [:]) -> ReportText {
    var runs: [ReportText.Run] = []
    for piece in Template(text[language]).pieces {
      switch piece {
      case .literal(let text): runs.append(.plain(text))
      case .slot(let name): runs += values[name]?.runs ?? [.plain("{\(name)}")]
      }
    }
    return ReportText(runs)
  }

  /// The phrase as it stands.
  func string(_ language: Language) -> String { text[language] }
}
