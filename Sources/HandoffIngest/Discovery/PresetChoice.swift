import HandoffConfig
import HandoffModel

/// The preset by which a file is read, and why that one.
struct PresetChoice {
  let preset: PresetSpec
  let reason: LocalizedText

  /// As the workspace or an option says.
  init(named preset: PresetSpec) {
    self.preset = preset
    reason = LocalizedText(en: "named for this file", es: "indicado para este archivo")
  }

  /// As a plain file, for the CRMs of which it has signs would be read the same.
  init(plainlyInsteadOf candidates: [String], generic: PresetSpec) {
    preset = generic
    let list = candidates.map { "`\($0)`" }
    reason = LocalizedText(
      en: "signs of \(list.joined(separator: " and ")), which read its columns alike",
      es: "señales de \(list.joined(separator: " y ")), que leen igual sus columnas")
  }

  /// As the signals say; throws where they do not tell several presets apart, with the option that does.
  init(
    _ verdict: PresetRecognition.Verdict, generic: PresetSpec, file: String, table: TableName?
  ) throws(InputError) {
    switch verdict {
    case .plain:
      preset = generic
      reason = LocalizedText(
        en: "fewer than two signs of a CRM", es: "menos de dos señales de un CRM")
    case .recognised(let preset, let signals):
      self.preset = preset
      let shown = Self.shown(signals)
      reason = LocalizedText(en: "by \(shown.en)", es: "por \(shown.es)")
    case .ambiguous(let candidates):
      let table = table?.rawValue ?? TableName.deals.rawValue
      let list = candidates.map { candidate in
        (id: candidate.preset.id, shown: Self.shown(candidate.signals))
      }
      let options = (list.map(\.id) + [generic.id]).map { "--source \($0):\(table)=\(file)" }
      throw InputError(
        .ambiguousPreset, file: file, line: 1,
        en:
          "the file could come from \(list.map { "\($0.id) (\($0.shown.en))" }.joined(separator: " or ")); say which with \(options.map { "`\($0)`" }.joined(separator: " or ")), or with `preset:` for this file in workspace.yaml (`generic` is any other origin)",
        es:
          "el archivo puede venir de \(list.map { "\($0.id) (\($0.shown.es))" }.joined(separator: " o ")); indique cuál con \(options.map { "`\($0)`" }.joined(separator: " o ")), o con `preset:` para este archivo en workspace.yaml (`generic` es cualquier otro origen)"
      )
    }
  }

  private static func shown(_ signals: [String]) -> LocalizedText {
    let limit = 4
    let list = signals.prefix(limit).map { "`\($0)`" }.joined(separator: ", ")
    let more = signals.count - limit
    return more > 0
      ? LocalizedText(en: "\(list) and \(more) more", es: "\(list) y \(more) más") : LocalizedText(en: list, es: list)
  }
}
