import HandoffModel

/// One kind of thing that is wrong or odd in a set of exports, with how many rows or cells it touches.
struct InspectionProblem {
  let count: Int
  /// The id of a rejection reason, a diagnostic or a place where rows ended.
  let id: String
  /// File, and column where one is at fault; empty where several are concerned.
  let place: String
  let message: LocalizedText

  /// Every problem, the most rows first; of equals by id and place.
  static func ranked(_ inspection: Inspection) -> [InspectionProblem] {
    var problems = quarantined(inspection) + inspection.notes.map(Self.init)
    if case .joined(let accounts, let diagnostics, _) = inspection.joins {
      problems += diagnostics.filter { !isBasis($0) && $0.id != "file-not-used" }.map(Self.init)
      problems += accounts.keys.sorted().flatMap { unjoined($0, accounts[$0] ?? RowAccount()) }
    }
    return sorted(problems)
  }

  /// What rows were gone by: nothing wrong, but worth knowing.
  static func bases(_ inspection: Inspection) -> [InspectionProblem] {
    guard case .joined(_, let diagnostics, _) = inspection.joins else { return [] }
    return sorted(diagnostics.filter(isBasis).map(Self.init))
  }

  private init(_ note: Diagnostic) {
    self.init(
      count: note.count, id: note.id, place: [note.file, note.column].filter { !$0.isEmpty }.joined(separator: ", "),
      message: note.message)
  }

  private init(count: Int, id: String, place: String, message: LocalizedText) {
    self.count = count
    self.id = id
    self.place = place
    self.message = message
  }

  private static func isBasis(_ note: Diagnostic) -> Bool {
    note.id == "marker-found" || ["team-by-", "signature-by-"].contains { note.id.hasPrefix($0) }
      || note.id.hasSuffix("-by-name")
  }

  private static func sorted(_ problems: [InspectionProblem]) -> [InspectionProblem] {
    problems.sorted { ($1.count, $0.id, $0.place) < ($0.count, $1.id, $1.place) }
  }

  private static func quarantined(_ inspection: Inspection) -> [InspectionProblem] {
    let files = inspection.files + inspection.unrecognised
    var counts: [String: [Int: Int]] = [:]
    for row in inspection.rejected { counts[row.reason, default: [:]][row.file, default: 0] += 1 }
    return counts.keys.sorted().flatMap { reason in
      (counts[reason] ?? [:]).keys.sorted().map { file in
        let wording = RejectionWording.of(reason, in: files.indices.contains(file) ? files[file] : nil)
        return InspectionProblem(
          count: counts[reason]?[file] ?? 0, id: reason, place: files.indices.contains(file) ? files[file].name : "",
          message: LocalizedText(
            en: "\(wording.reason.en) \(wording.remedy.en)", es: "\(wording.reason.es) \(wording.remedy.es)"))
      }
    }
  }

  private static func unjoined(_ table: TableName, _ account: RowAccount) -> [InspectionProblem] {
    let name = table.label
    let kinds: [(count: Int, id: String, message: LocalizedText)] = [
      (
        account.orphans, "orphans",
        LocalizedText(
          en: "rows of “\(name.en)” belong to no handoff that would be judged",
          es: "filas de «\(name.es)» no pertenecen a ningún handoff que se juzgaría")
      ),
      (
        account.ambiguous, "ambiguous-join",
        LocalizedText(
          en: "rows of “\(name.en)” fit several handoffs and are given to none",
          es: "filas de «\(name.es)» encajan con varios handoffs y no se asignan a ninguno")
      ),
      (
        account.duplicates, "copies",
        LocalizedText(
          en: "rows of “\(name.en)” are copies of others", es: "filas de «\(name.es)» son copias de otras")
      ),
    ]
    return kinds.filter { $0.count > 0 }.map {
      InspectionProblem(count: $0.count, id: $0.id, place: table.rawValue, message: $0.message)
    }
  }
}
