import HandoffModel

/// What the sections of a report are made from: the audit, its counts and how to write them.
struct AuditMaterial {
  let context: AuditContext
  let tally: AuditTally
  let numbers: NumberStyle
  let found: FoundWriter
  /// Whether the CSV tables are in the bundle, so that they can be linked to.
  let hasTables: Bool
  /// The gates that were asked for, judged.
  let gates: [GateResult]

  init(_ context: AuditContext, _ tally: AuditTally, hasTables: Bool = true, gates: [GateResult] = []) {
    self.context = context
    self.tally = tally
    self.hasTables = hasTables
    self.gates = gates
    numbers = NumberStyle(context.language)
    found = FoundWriter(context)
  }

  var language: Language { context.language }

  /// The day as of which everything was judged.
  var analysisDay: Day { context.dataset.analysisDate.moment.day(in: context.zone) }

  func title(ofRule rule: Int) -> String { context.rules[checked: rule]?.title[language] ?? "" }

  func title(ofGroup group: Int) -> String { context.groups[checked: group]?.title[language] ?? "" }

  /// The name of a segment; a word for deals whose segment is unknown.
  func segmentName(_ segment: Int?) -> String {
    segment.flatMap { context.segments[checked: $0] }.map { SegmentWording.name($0)[language] }
      ?? CountPhrase.unknownSegment.string(language)
  }

  /// A score in tenths, or a dash.
  func score(_ tenths: Int?) -> String { tenths.map(numbers.tenths) ?? NumberStyle.none }

  func grade(_ grade: Grade?) -> String { grade.map { GradeWording.name($0)[language] } ?? NumberStyle.none }

  /// Points lost as a difference: with a minus sign, or a plus for points given back.
  func loss(tenths: Int) -> String { tenths < 0 ? "+" + numbers.tenths(-tenths) : numbers.tenths(-tenths) }

  /// `67–89%`; a dash where there is no interval.
  func interval(_ events: Int, of total: Int) -> String {
    guard total > 0, let interval = context.proportionInterval(events, total) else { return NumberStyle.none }
    return "\(Int(interval.lower * 100 + 0.5))–\(numbers.percent(interval.upper))"
  }

  /// All findings, whether new, known or waived: the number that every format gives.
  var findingCount: Int { tally.findings(from: .info, statuses: FindingStatus.allCases) }

  /// A share with its population: `71 of 86`.
  func part(_ events: Int, of total: Int) -> String {
    CountPhrase.part.filled(
      language, ["part": ReportText(numbers.count(events)), "whole": ReportText(numbers.count(total))]
    ).plainText
  }

  /// A table cut to what a reader can take in, with a pointer to the file that has every row.
  func table(_ columns: [ReportTable.Column], _ rows: [[ReportText]], file: BundleFile?) -> ReportBlock {
    let limit = ReportTable.rowLimit
    guard rows.count > limit else { return .table(ReportTable(columns: columns, rows: rows)) }
    return .table(
      ReportTable(
        columns: columns, rows: Array(rows.prefix(limit)), note: more(rows.count - limit, file: file)))
  }

  /// `12 more in findings.csv`.
  func more(_ count: Int, file: BundleFile?) -> ReportText {
    let number = ["n": ReportText(numbers.count(count))]
    guard let file else { return CountPhrase.more.filled(language, number) }
    return CountPhrase.moreInFile.filled(language, number.merging(["file": link(file)]) { first, _ in first })
  }

  /// A link to a file of the bundle; only its name where it is a table and tables were not asked for.
  func link(_ file: BundleFile) -> ReportText {
    file.isTable && !hasTables
      ? .code(file.rawValue) : ReportText([.link(file.rawValue, file: file.rawValue)])
  }

  /// A list of names as code, cut at `limit`.
  func names(_ names: [String], limit: Int = 25) -> ReportText {
    var text = ReportText.joined(names.prefix(limit).map(ReportText.code), by: ", ")
    if names.count > limit {
      text.runs.append(.plain(", "))
      text = text + more(names.count - limit, file: nil)
    }
    return text
  }
}
