import HandoffModel
import HandoffReporting

/// A hand-made audit: a catalogue of six fields, two files, rules and handoffs, and the batch they make.
struct Fixture {
  var rules = Fixture.standardRules
  var handoffs: [Handoff]
  var language = Language.en
  var segments = ["strategic", "enterprise", "mid_market", "smb"]
  var absentFields: Set<String> = []
  var rejected: [RejectedRow] = []
  var rowAccounts: [TableName: RowAccount] = [:]
  var diagnostics: [Diagnostic] = []
  var analysisDate = AnalysisDate(moment: .written("2026-08-31"), source: .workspace)
  var dealsFile = "Opportunity.csv"
  var furtherColumns: [SourceColumn] = []
  var placeholderTokens = ["-", "TBD", "por definir"]
  var period: MonthKey?
  var zone = Zone.utc
  var adoption = Adoption.none
  var tables: [DeclaredTable] = []
  var identification = Identification.none
  var cuts: [CutDescription] = []
  var sourceFolder = ""
  /// Of the file of deals.
  var cellTexts: CellTexts?
  /// By cut: the field that names its groups, one of the first two.
  var cutFields: [String] = []

  init(_ handoffs: [Handoff]) {
    self.handoffs = handoffs
  }

  /// Positions in the catalogue.
  static let fieldNames = ["deal_id", "account_id", "use_case", "success_measure", "champion", "kickoff_at"]

  static func field(_ name: String, section: String?, type: FieldType = .text) -> FieldDefinition {
    FieldDefinition(
      table: .deals, name: name, type: type,
      label: LocalizedText(en: name.replacing("_", with: " "), es: "campo " + name.replacing("_", with: " ")),
      formSection: section)
  }

  static let catalogue = FieldCatalogue(fields: [
    field("deal_id", section: nil, type: .id), field("account_id", section: nil, type: .id),
    field("use_case", section: "use_case"), field("success_measure", section: "use_case"),
    field("champion", section: "stakeholders"), field("kickoff_at", section: nil, type: .instant),
  ])

  static func rule(
    _ id: String, _ title: LocalizedText, dimension: Dimension?, severity: Severity, weight: Int,
    expectations: [LocalizedText], clock: (start: String, end: String)? = nil, fields: [String],
    labels: [String: LocalizedText] = [:]
  ) -> RuleDescription {
    RuleDescription(
      id: id, title: title,
      rationale: LocalizedText(en: "Why \(id) matters.", es: "Por qué importa \(id)."),
      action: LocalizedText(en: "Fix \(id), now", es: "Corrija \(id), ya"), catalogueIDs: ["H1", "H2"],
      dimension: dimension, severity: severity, weight: weight, kind: "filled", expectations: expectations,
      clockEvents: clock, fields: fields, labels: labels, definedAt: "rules.yaml:1")
  }

  static let standardRules: [RuleDescription] = [
    rule(
      "use-case-filled", LocalizedText(en: "Use case", es: "Caso de uso"), dimension: .completeness,
      severity: .core,
      weight: 5, expectations: [LocalizedText(en: "filled", es: "con contenido")], fields: ["use_case"]),
    rule(
      "success-measured", LocalizedText(en: "How success, will be measured", es: "Cómo se medirá el éxito"),
      dimension: .completeness, severity: .major, weight: 3,
      expectations: [LocalizedText(en: "filled, at least 4 words", es: "con contenido, al menos 4 palabras")],
      fields: ["success_measure"]),
    rule(
      "champion-named", LocalizedText(en: "Champion", es: "Champion"), dimension: .completeness,
      severity: .minor,
      weight: 2, expectations: [LocalizedText(en: "filled", es: "con contenido")], fields: ["champion"]),
    rule(
      "kickoff-held", LocalizedText(en: "Kickoff held", es: "Kickoff realizado"), dimension: .timing,
      severity: .major, weight: 4,
      expectations: [
        LocalizedText(
          en: "within 5 business days of signed_at", es: "en un máximo de 5 días hábiles desde signed_at"),
        LocalizedText(
          en: "within 7 business days of signed_at", es: "en un máximo de 7 días hábiles desde signed_at"),
      ], clock: ("signed_at", "kickoff_at"), fields: ["kickoff_at", "signed_at"],
      labels: ["signed_at": LocalizedText(en: "Contract signed at", es: "Fecha de firma")]),
    rule(
      "late-handoff", LocalizedText(en: "Late handoff", es: "Handoff tardío"), dimension: nil,
      severity: .info,
      weight: 0, expectations: [LocalizedText(en: "no such combination", es: "ninguna combinación así")],
      fields: ["kickoff-held"],
      labels: ["kickoff-held": LocalizedText(en: "Kickoff held", es: "Kickoff realizado")]),
  ]

  func position(of rule: String) -> Int { rules.firstIndex { $0.id == rule } ?? -1 }

  var dataset: Dataset {
    var symbols = SymbolPool()
    func symbol(_ text: String) -> Cell {
      text.isEmpty ? .blank : .filled(Int64(symbols.intern(text)?.index ?? 0))
    }
    var columns: [FieldID: Column] = [:]
    columns[FieldID(index: 0)] = Column(.packed(handoffs.map { PackedCell(symbol($0.dealID)) }))
    columns[FieldID(index: 1)] = Column(.packed(handoffs.map { PackedCell(symbol($0.accountID)) }))
    for (index, name) in Self.fieldNames.enumerated().dropFirst(2) where !absentFields.contains(name) {
      columns[FieldID(index: index)] = Column(
        .packed(handoffs.map { PackedCell($0.cells[name] ?? .filled(7 << 16)) }))
    }
    let lines = handoffs.indices.map { UInt32($0 + 2) }
    let deals = Table(
      name: .deals, columns: columns, files: [UInt16](repeating: 0, count: handoffs.count), lines: lines)
    let files = [
      SourceFile(
        name: dealsFile, table: .deals, preset: "salesforce", byteCount: 1_234, sha256: "ab12",
        lines: LineTally(header: 1, accepted: handoffs.count), recordCount: handoffs.count,
        columns: Self.fieldNames.enumerated().filter { !absentFields.contains($0.element) }.map {
          index, name in
          SourceColumn(
            header: name == "use_case" ? "Use_Case__c" : name, position: index + 1,
            field: FieldID(index: index),
            recognisedBy: "api-name")
        } + furtherColumns)
    ]
    var dataset = Dataset(
      catalogue: Self.catalogue, textPlan: TextPlan(), files: files, symbols: symbols, deals: deals,
      judgedRows: handoffs.indices.map(Int32.init),
      accounts: Table(name: .accounts, columns: [:], files: [], lines: []),
      accountRows: [Int32](repeating: -1, count: handoffs.count),
      users: Table(name: .users, columns: [:], files: [], lines: []), userRows: [:], children: [:],
      rowAccounts: rowAccounts, rejected: rejected, diagnostics: diagnostics, analysisDate: analysisDate)
    dataset.cellTexts = cellTexts
    return dataset
  }

  var context: AuditContext {
    AuditContext(
      dataset: dataset, rules: rules,
      groups: [
        RuleGroup(id: "late-start", title: LocalizedText(en: "CS started late", es: "CS empezó tarde"))
      ],
      segments: segments, textTestLabels: [LocalizedText(en: "a number", es: "un número")],
      placeholderTokens: placeholderTokens, language: language, zone: zone, zoneDataVersion: "2025b",
      calendarID: "weekdays", ruler: "3f1c0000aa", ruleSetNames: ["default"], toolVersion: "0.1.0",
      period: period,
      gradeFloors: [(.excellent, 850), (.good, 700), (.fair, 600)],
      completionMilestones: [position(of: "kickoff-held")],
      completionAlarm: 90, coreCap: 590, options: [("as-of", "2026-08-31")], cuts: cuts, identification: identification,
      proportionInterval: { events, total in
        guard total > 0 else { return nil }
        let share = Double(events) / Double(total)
        return (share, max(0, share - 0.1), min(1, share + 0.1))
      }, adoption: adoption, tables: tables, coreMissedBy: [.violated, .partial, .late, .overdue],
      sourceFolder: sourceFolder)
  }

  func score(_ handoff: Handoff) -> HandoffScore {
    var judged: [(rule: Int, weight: Int, credit: Int)] = []
    var unjudged = 0
    for (index, rule) in rules.enumerated() where !rule.isPattern {
      let result = handoff.results[rule.id] ?? .satisfied
      if result.outcome.isJudged {
        judged.append((index, rule.weight, Int(result.credit.tenThousandths)))
      } else if result.outcome == .unknown || result.outcome == .invalid {
        unjudged += rule.weight
      }
    }
    return LedgerOracle.score(
      judged, unjudgedWeight: unjudged, givenBack: handoff.givenBack, capped: handoff.capped,
      completion: handoff.completion)
  }

  var batch: EvaluatedBatch { batch(handoffs.indices) }

  /// The handoffs at those positions as one batch.
  func batch(_ range: Range<Int>) -> EvaluatedBatch {
    let part = handoffs[range]
    let columns = rules.map { rule in
      var column = OutcomeColumn(results: part.map { $0.results[rule.id] ?? Self.plain(rule) })
      if rule.clockEvents != nil { column.clocks = part.map { $0.clocks[rule.id] } }
      return column
    }
    return EvaluatedBatch(
      rows: range.map { Int32($0) }, columns: columns, scores: part.map(score), segments: part.map(\.segment),
      signatures: part.map(\.signedAt), cuts: groups(range))
  }

  /// Nothing where there are no cuts.
  private func groups(_ range: Range<Int>) -> [[Int64?]] {
    let deals = dataset.deals
    return cutFields.map { name in
      let column = deals.column(FieldID(index: Self.fieldNames.firstIndex(of: name) ?? 0))
      return range.map { column[$0].value }
    }
  }

  private static func plain(_ rule: RuleDescription) -> RuleResult {
    rule.isPattern ? RuleResult(.satisfied, credit: .full, reason: .patternAbsent) : .satisfied
  }
}
