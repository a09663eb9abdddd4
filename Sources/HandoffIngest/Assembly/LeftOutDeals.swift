public import HandoffModel

/// Where the rows of deals went when none is left to judge, in words.
public struct LeftOutDeals: Sendable {
  private let account: RowAccount
  private let rejected: [RejectedRow]
  private let files: [SourceFile]
  private let notes: [Diagnostic]

  /// `rejected` may hold rows of other tables, which do not matter; `account` is that of deals. Of the notes those tell of stages
  /// that nobody knows.
  public init(_ account: RowAccount, rejected: [RejectedRow], files: [SourceFile], notes: [Diagnostic]) {
    self.account = account
    self.notes = notes.filter { $0.id == WonDoubts.unknownStage }
    self.files = files
    self.rejected = rejected.filter { files.indices.contains($0.file) && files[$0.file].table == .deals }
  }

  /// Without any row that the files hold none; else how many were held back and why, and how many left out by what.
  public var words: LocalizedText {
    let names = files.filter { $0.table == .deals }.map(\.name).joined(separator: ", ")
    guard account.read > 0 else {
      return LocalizedText(
        en: "\(names) has a header and no records: check the filters of the export",
        es: "\(names) tiene encabezado y ningún registro: revise los filtros de la exportación")
    }
    let parts = [heldBack, copies, leftOut].compactMap { $0 }
    let en = parts.map(\.en).joined(separator: "; ")
    let es = parts.map(\.es).joined(separator: "; ")
    let hint = account.quarantined > 0 ? inspectHint : .empty
    return LocalizedText(
      en: "\(names): \(en)\(hint.en)\(stagesHint.en)", es: "\(names): \(es)\(hint.es)\(stagesHint.es)")
  }

  private var inspectHint: LocalizedText {
    LocalizedText(
      en: ". Run `handoff inspect` on the file to see where and what to do",
      es: ". Ejecute `handoff inspect` sobre el archivo para ver dónde y qué hacer")
  }

  private var stagesHint: LocalizedText {
    // Where other filters took deals out, these were won: their stages are known.
    let notWon = account.filtered[.notWon] ?? 0
    guard notWon > 0, notWon == account.filteredTotal else { return .empty }
    guard notes.isEmpty else {
      return LocalizedText(
        en: notes.map { ". \($0.count) × \($0.message.en)" }.joined(),
        es: notes.map { ". \($0.count) × \($0.message.es)" }.joined())
    }
    return LocalizedText(
      en: ". Name the stages that mean won under `won_stages:` in workspace.yaml",
      es: ". Nombre las etapas que significan ganado en `won_stages:` de workspace.yaml")
  }

  private var heldBack: LocalizedText? {
    guard account.quarantined > 0 else { return nil }
    var first: [String: RejectedRow] = [:]
    var counts: [String: Int] = [:]
    for row in rejected {
      counts[row.reason, default: 0] += 1
      if let known = first[row.reason], (known.file, known.line) <= (row.file, row.line) { continue }
      first[row.reason] = row
    }
    let reasons = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { reason, count in
      let place = first[reason].map { "\(files[$0.file].name):\($0.line)" } ?? ""
      return LocalizedText(
        en: "\(count) × \(reason) (first: \(place))", es: "\(count) × \(reason) (primero: \(place))")
    }
    let en = reasons.map(\.en).joined(separator: ", ")
    let es = reasons.map(\.es).joined(separator: ", ")
    guard account.quarantined < account.read else {
      return account.read == 1
        ? LocalizedText(en: "its only record was held back: \(en)", es: "se apartó su único registro: \(es)")
        : LocalizedText(
          en: "all \(account.read) records were held back: \(en)",
          es: "se apartaron los \(account.read) registros: \(es)")
    }
    return LocalizedText(
      en: "\(account.quarantined) of \(account.read) records were held back: \(en)",
      es: "se apartaron \(account.quarantined) de \(account.read) registros: \(es)")
  }

  private var copies: LocalizedText? {
    guard account.duplicates > 0 else { return nil }
    return LocalizedText(
      en: "identical copies: \(account.duplicates)", es: "copias idénticas: \(account.duplicates)")
  }

  private var leftOut: LocalizedText? {
    guard account.filteredTotal > 0 else { return nil }
    let reasons = account.filtered.sorted { $0.key < $1.key }
    let en = reasons.map { "\($0.value) \($0.key.words.en)" }.joined(separator: ", ")
    let es = reasons.map { "\($0.value) \($0.key.words.es)" }.joined(separator: ", ")
    return LocalizedText(
      en: "\(account.filteredTotal) of \(account.read) records were left out: \(en)",
      es: "se dejaron fuera \(account.filteredTotal) de \(account.read) registros: \(es)")
  }
}
