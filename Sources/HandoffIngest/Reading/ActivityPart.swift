import HandoffConfig
import HandoffModel

/// Settles, row by row, when an activity happened, whether it is done and what it marks, from whatever columns its file has.
///
/// `at`: its own column, else when it was completed, else when it started, else when it was due. `is_done`: its own column,
/// else a status of the done list, else true, for nobody logs what did not happen; the analysis date cuts off the future.
/// `marker`: its own column, else the first marker whose phrases the subject or the type has.
struct ActivityPart {
  private let tools: ReadingTools
  private let zone: Zone
  private let catalogue: FieldCatalogue

  /// `zone` is that of the file.
  init(_ tools: ReadingTools, zone: Zone) {
    self.tools = tools
    self.zone = zone
    catalogue = tools.needs.catalogue
  }

  func resolve(_ part: inout FilePart) {
    let rowCount = part.lines.count
    resolveDone(&part, rowCount: rowCount)
    resolveMoment(&part, rowCount: rowCount)
    resolveMarker(&part, rowCount: rowCount)
    for name in ["done_at", "start_at", "due_date", "status", "subject"] {
      guard let field = catalogue.id(.activities, name), !tools.needs.fields.contains(field) else { continue }
      part.columns[field] = nil
    }
  }

  private func resolveMoment(_ part: inout FilePart, rowCount: Int) {
    guard let at = catalogue.id(.activities, "at") else { return }
    let sources = ["at", "done_at", "start_at", "due_date"].compactMap { name -> [Cell]? in
      guard let field = catalogue.id(.activities, name), case .cells(let cells)? = part.columns[field] else {
        return nil
      }
      return cells
    }
    guard var cells = sources.first else { return }
    for other in sources.dropFirst() {
      for row in 0..<rowCount where !cells[row].isFilled && other[row].isFilled { cells[row] = other[row] }
    }
    part.columns[at] = .cells(cells)
  }

  private func resolveDone(_ part: inout FilePart, rowCount: Int) {
    guard let done = catalogue.id(.activities, "is_done") else { return }
    let statuses = doneStatuses(part)
    var cells: [CodeCell]
    if case .codes(let own)? = part.columns[done] {
      cells = own
    } else {
      cells = [CodeCell](repeating: CodeCell(.blank), count: rowCount)
    }
    let hasOwnWord = part.columns[done] != nil || statuses != nil
    if !hasOwnWord { forgetPlannedFacts(&part) }
    for row in 0..<rowCount where !cells[row].cell.isFilled {
      cells[row] = CodeCell(.boolean(statuses.map { $0[row] } ?? true))
    }
    if hasOwnWord { noteDoneFacts(&part, done: cells) }
    part.columns[done] = .codes(cells)
  }

  /// Whether the status says done, per row; nil where no status was exported.
  private func doneStatuses(_ part: FilePart) -> [Bool]? {
    guard let status = catalogue.id(.activities, "status"), case .symbols(let local)? = part.columns[status] else {
      return nil
    }
    var folded = FoldedText()
    let isDone = local.perText { text in
      folded.foldToWords(text.span)
      return tools.doneStatuses.symbol(of: folded.bytes.span) != nil
    }
    return local.cells.map { cell in cell.cell.value.map { isDone[Int($0)] } ?? false }
  }

  /// Without a word on what is done, a start may lie in the future: it decides no analysis date.
  private func forgetPlannedFacts(_ part: inout FilePart) {
    if let start = catalogue.id(.activities, "start_at") { part.latestFacts[start] = nil }
  }

  /// Of moments that may be planned only those of done rows are facts.
  private func noteDoneFacts(_ part: inout FilePart, done: [CodeCell]) {
    for name in ["at", "start_at"] {
      guard let field = catalogue.id(.activities, name), case .cells(let cells)? = part.columns[field] else { continue }
      let facts = cells.indices.filter { done[$0].cell.value == 1 }.map { cells[$0] }
      part.latestFacts[field] = LatestFact.latest(facts, zone: zone)
    }
  }

  private func resolveMarker(_ part: inout FilePart, rowCount: Int) {
    guard let marker = catalogue.id(.activities, "marker") else { return }
    var pool = SymbolPool()
    let names = tools.needs.activities.markers.map {
      pool.intern($0.name).map { Cell.filled(Int64($0.index)) } ?? .blank
    }
    var marks = [CodeCell](repeating: CodeCell(.blank), count: rowCount)
    let subject = catalogue.id(.activities, "subject")
    if let subject, case .codes(let found)? = part.columns[subject] {
      marks = found
    }
    let isTyped = markByType(part, &marks)
    var cells = marks.map { mark in PackedCell(mark.cell.value.map { names[Int($0)] } ?? .blank) }
    if case .symbols(let own)? = part.columns[marker] {
      let renamed = pool.absorb(own.pool) ?? []
      for row in 0..<rowCount {
        if let value = own.cells[row].cell.value { cells[row] = PackedCell(.filled(Int64(renamed[Int(value)].index))) }
      }
    } else if !isTyped, subject.flatMap({ part.columns[$0] }) == nil {
      // Neither a marker nor a subject: nothing is known of what an activity marks.
      return
    }
    part.columns[marker] = .symbols(LocalSymbols(cells: cells, pool: pool))
  }

  /// Of the markers of subject and type the first in the list stands; answers whether some type is one.
  private func markByType(_ part: FilePart, _ marks: inout [CodeCell]) -> Bool {
    guard let type = catalogue.id(.activities, "type"), case .symbols(let local)? = part.columns[type] else {
      return false
    }
    var folded = FoldedText()
    let markOfType = local.perText { text -> Int? in
      folded.foldToWords(text.span)
      let groups = tools.markers.groups(in: folded)
      return groups == 0 ? nil : groups.trailingZeroBitCount
    }
    guard markOfType.contains(where: { $0 != nil }) else { return false }
    for (row, cell) in local.cells.enumerated() {
      guard let value = cell.cell.value, let mark = markOfType[Int(value)] else { continue }
      marks[row] = CodeCell(.filled(min(marks[row].cell.value ?? Int64(mark), Int64(mark))))
    }
    return true
  }
}
