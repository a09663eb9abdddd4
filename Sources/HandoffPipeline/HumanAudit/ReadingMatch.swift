import HandoffModel

/// Finds the handoff that each row of the sheets is about, and who answered.
struct ReadingMatch {
  private(set) var auditors: [String] = []
  private(set) var readings: [AuditReading] = []
  private(set) var problems: [SheetProblem] = []

  private let sample: HumanSample
  private let byCode: [String: Int]
  private let byDeal: [String: Int]
  /// Names the sample in every row.
  private let name: String

  init(_ sheets: [FilledSheet], _ sample: HumanSample) {
    self.sample = sample
    name = sample.handoffs.first.map { Self.sampleName($0.code) } ?? ""
    byCode = Dictionary(sample.handoffs.enumerated().map { ($1.code, $0) }) { first, _ in first }
    byDeal = Dictionary(sample.handoffs.enumerated().map { ($1.dealID, $0) }) { first, _ in first }
    var found: [AuditReading] = []
    for (index, sheet) in sheets.enumerated() {
      problems += sheet.damaged.map { SheetProblem(.damaged, sheet: sheet.name, line: $0.line, subject: $0.reason) }
      let usual = Self.usualAuditor(sheet)
      for row in sheet.rows {
        guard let handoff = handoff(of: row, sheet) else { continue }
        problems += row.unreadable.map {
          SheetProblem(.unreadable, sheet: sheet.name, line: row.line, subject: $0.rawValue)
        }
        guard !row.isUnanswered else { continue }
        let auditor = position(of: row.auditor.isEmpty ? usual : row.auditor)
        found.append(AuditReading(handoff: handoff, auditor: auditor, sheet: index, answers: row))
      }
    }
    readings = withoutRepetitions(found, sheets)
  }

  /// By the row where it names one of this sample, else by the deal. A row and a deal that do not belong together were moved; an id
  /// that only looks different because a spreadsheet made a number of it belongs.
  private mutating func handoff(of row: SheetRow, _ sheet: FilledSheet) -> Int? {
    func refuse(_ kind: SheetProblem.Kind) -> Int? {
      // Rows nobody answered lose nothing.
      if !row.isUnanswered {
        problems.append(SheetProblem(kind, sheet: sheet.name, line: row.line, subject: row.dealID))
      }
      return nil
    }
    let deal = row.dealID.first == "'" && byDeal[row.dealID] == nil ? String(row.dealID.dropFirst()) : row.dealID
    if !row.code.isEmpty, byCode[row.code] == nil, Self.sampleName(row.code) != name { return refuse(.otherSample) }
    guard let byRow = byCode[row.code] else { return byDeal[deal] ?? refuse(.unknown) }
    if deal.isEmpty || deal == sample.handoffs[byRow].dealID { return byRow }
    guard byDeal[deal] == nil, Self.isSameNumber(deal, sample.handoffs[byRow].dealID) else { return refuse(.moved) }
    if !row.isUnanswered {
      problems.append(
        SheetProblem(.restored, sheet: sheet.name, line: row.line, subject: sample.handoffs[byRow].dealID))
    }
    return byRow
  }

  /// Whether an id is what a spreadsheet leaves of another: `00612` as `612`, `281000000003` as `2.81E+11`.
  private static func isSameNumber(_ found: String, _ id: String) -> Bool {
    guard let shown = Double(found.replacing(",", with: ".")), let whole = Double(id), whole.isFinite else {
      return false
    }
    return abs(shown - whole) <= abs(whole) * 0.005
  }

  /// Of rows by one auditor about one handoff: alike ones count once, others not at all.
  private mutating func withoutRepetitions(_ found: [AuditReading], _ sheets: [FilledSheet]) -> [AuditReading] {
    var groups: [Int: [Int]] = [:]
    for (index, reading) in found.enumerated() {
      groups[reading.handoff * (auditors.count + 1) + reading.auditor, default: []].append(index)
    }
    var dropped: Set<Int> = []
    for key in groups.keys.sorted() {
      guard let group = groups[key], group.count > 1 else { continue }
      let isAlike = group.allSatisfy { found[$0].answers.answersLike(found[group[0]].answers) }
      for index in isAlike ? Array(group.dropFirst()) : group {
        dropped.insert(index)
        problems.append(
          SheetProblem(
            isAlike ? .repeated : .contradiction, sheet: sheets[found[index].sheet].name,
            line: found[index].answers.line,
            subject: sample.handoffs[found[index].handoff].dealID))
      }
    }
    return found.enumerated().filter { !dropped.contains($0.offset) }.map(\.element).sorted {
      ($0.handoff, $0.sheet, $0.answers.line) < ($1.handoff, $1.sheet, $1.answers.line)
    }
  }

  private mutating func position(of auditor: String) -> Int {
    let key = auditor.lowercased()
    if let known = auditors.firstIndex(where: { $0.lowercased() == key }) { return known }
    auditors.append(auditor)
    return auditors.count - 1
  }

  /// Who filled in a sheet where a row does not say: the only name in it, else the name of its file.
  private static func usualAuditor(_ sheet: FilledSheet) -> String {
    let names = Set(sheet.rows.map(\.auditor).filter { !$0.isEmpty })
    if names.count == 1, let only = names.first { return only }
    return sheet.name
  }

  private static func sampleName(_ code: String) -> String {
    code.split(separator: "-").first.map(String.init) ?? ""
  }
}
