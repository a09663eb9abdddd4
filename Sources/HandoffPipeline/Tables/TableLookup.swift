import HandoffConfig
import HandoffModel
import HandoffRules

/// Looks up the names in declared tables: fields of deals and rules.
struct TableLookup {
  let book: RuleBook
  /// Whether the run shows the names of people and customers.
  let showsNames: Bool
  /// Whether the workspace takes scores that know how the story ended to outcomes.
  let acceptsLeakage: Bool

  /// The tables of a workspace; every problem in them is told at once.
  func tables(_ specs: [TableSpec]) throws(ConfigurationError) -> [DeclaredTable] {
    var issues: [ConfigurationIssue] = []
    var tables: [DeclaredTable] = []
    for spec in specs {
      if tables.contains(where: { $0.file == spec.file }) {
        issues.append(
          .init(
            at: spec.position, en: "the table `\(spec.file)` is declared twice",
            es: "la tabla `\(spec.file)` está declarada dos veces"))
        continue
      }
      do throws(ConfigurationError) {
        tables.append(try table(spec))
      } catch {
        issues += error.issues
      }
    }
    if !issues.isEmpty { throw ConfigurationError(issues) }
    return tables
  }

  /// The deal columns that tables show, to be kept while reading.
  static func fields(of tables: [DeclaredTable]) -> [FieldID] {
    var fields: Set<FieldID> = []
    for table in tables {
      switch table.body {
      case .handoffs(let columns):
        for case .field(let field) in columns.map(\.content) { fields.insert(field) }
      case .findings(let columns):
        for case .handoff(.field(let field)) in columns.map(\.content) { fields.insert(field) }
      case .groups(.field(let field), _): fields.insert(field)
      case .groups(.segment, _), .outcomes: break
      }
    }
    return fields.sorted()
  }

  private func table(_ spec: TableSpec) throws(ConfigurationError) -> DeclaredTable {
    let body: DeclaredTable.Body
    switch spec.rows {
    case .handoffs:
      body = .handoffs(try columns(spec) { column throws(ConfigurationError) in try handoffContent(column) })
    case .findings:
      body = .findings(try columns(spec) { column throws(ConfigurationError) in try findingContent(column) })
    case .groups:
      body = .groups(
        try groupKey(spec), try columns(spec) { column throws(ConfigurationError) in try groupContent(column) })
    case .outcomes:
      try requireLeakage(spec)
      body = .outcomes(try columns(spec) { column throws(ConfigurationError) in try outcomeContent(column) })
    }
    return DeclaredTable(file: spec.file, body: body)
  }

  private func columns<Content>(
    _ spec: TableSpec, _ content: (TableSpec.Column) throws(ConfigurationError) -> Content
  ) throws(ConfigurationError) -> [DeclaredColumn<Content>] {
    var columns: [DeclaredColumn<Content>] = []
    var issues: [ConfigurationIssue] = []
    for column in spec.columns {
      do throws(ConfigurationError) {
        columns.append(
          DeclaredColumn(
            header: column.header, content: try content(column), replacements: column.replacements))
      } catch {
        issues += error.issues
      }
    }
    if !issues.isEmpty { throw ConfigurationError(issues) }
    return columns
  }

  private func handoffContent(
    _ column: TableSpec.Column
  ) throws(ConfigurationError) -> HandoffContent {
    switch (column.source, column.argument) {
    case ("field", let name?): return try content(ofField: name, at: column.position)
    case ("outcome", let id?): return .outcome(rule: try rule(id, at: column.position))
    case ("credit", let id?): return .credit(rule: try rule(id, at: column.position))
    case ("measured", let id?): return .measured(rule: try rule(id, at: column.position))
    default: break
    }
    if column.argument == nil, let content = TableVocabulary.handoff[column.source] { return content }
    throw TableVocabulary.unknown(column, TableVocabulary.handoffNames)
  }

  private func findingContent(
    _ column: TableSpec.Column
  ) throws(ConfigurationError) -> FindingContent {
    if column.source == "field", let name = column.argument {
      return .handoff(try content(ofField: name, at: column.position))
    }
    if column.argument == nil {
      if let content = TableVocabulary.finding[column.source] { return content }
      if let content = TableVocabulary.handoff[column.source] { return .handoff(content) }
    }
    throw TableVocabulary.unknown(column, TableVocabulary.findingNames)
  }

  private func groupContent(_ column: TableSpec.Column) throws(ConfigurationError) -> GroupContent {
    if column.source == "grade", let name = column.argument, let grade = Grade(rawValue: name) {
      return .gradeCount(grade)
    }
    if column.argument == nil, let content = TableVocabulary.group[column.source] { return content }
    throw TableVocabulary.unknown(column, TableVocabulary.groupNames)
  }

  private func outcomeContent(_ column: TableSpec.Column) throws(ConfigurationError) -> OutcomeContent {
    if column.argument == nil, let content = TableVocabulary.outcome[column.source] { return content }
    throw TableVocabulary.unknown(column, Array(TableVocabulary.outcome.keys))
  }

  /// The scores of an audit know everything up to the analysis date, so whoever relates them to outcomes has to say so.
  private func requireLeakage(_ spec: TableSpec) throws(ConfigurationError) {
    guard !acceptsLeakage else { return }
    throw ConfigurationError(
      at: spec.position,
      en:
        "`rows: outcomes` relates the scores of the audit, which know what came after the customer had left, so they always fit; declare `analyses: {landmark: none, accept_leakage: true}` to do so all the same, or use `handoff correlate`",
      es:
        "`rows: outcomes` relaciona los puntajes de la auditoría, que saben lo que pasó después de que el cliente se fuera, así que siempre encajan; declare `analyses: {landmark: none, accept_leakage: true}` para hacerlo de todos modos, o use `handoff correlate`"
    )
  }

  private func groupKey(_ spec: TableSpec) throws(ConfigurationError) -> DeclaredTable.GroupKey {
    guard let name = spec.by, name != "segment" else { return .segment }
    let id = try field(name, at: spec.position)
    guard book.ruleSet.catalogue[id].type.isSymbol else {
      throw ConfigurationError(
        at: spec.position, en: "groups are made by an id or a choice; `\(name)` is neither",
        es: "los grupos se forman por un id o una opción; `\(name)` no es ninguno")
    }
    guard showsNames || !book.ruleSet.catalogue[id].isPersonal else {
      throw ConfigurationError(
        at: spec.position, en: "`\(name)` names people or customers; groups by it need --identify full",
        es: "`\(name)` nombra personas o clientes; los grupos por él necesitan --identify full")
    }
    return .field(id)
  }

  private func rule(_ id: String, at position: SourcePosition) throws(ConfigurationError) -> Int {
    if let rule = book.descriptions.firstIndex(where: { $0.id == id }) { return rule }
    throw ConfigurationError(
      .unknown(
        LocalizedText(en: "rule", es: "nombre de regla"), id, at: position, candidates: book.descriptions.map(\.id)))
  }

  /// A deal's own cell; a name that the run does not show is withheld.
  private func content(
    ofField name: String, at position: SourcePosition
  ) throws(ConfigurationError) -> HandoffContent {
    let id = try field(name, at: position)
    return showsNames || !book.ruleSet.catalogue[id].isPersonal ? .field(id) : .withheld
  }

  /// A column of deals whose cells are kept.
  private func field(_ name: String, at position: SourcePosition) throws(ConfigurationError) -> FieldID {
    let catalogue = book.ruleSet.catalogue
    guard let id = catalogue.id(.deals, name) else {
      throw ConfigurationError(
        .unknown(
          LocalizedText(en: "field of deals", es: "campo de deals"), name, at: position,
          candidates: catalogue.ids(of: .deals).map { catalogue[$0].name }))
    }
    guard !catalogue[id].type.isText else {
      throw ConfigurationError(
        at: position, en: "`\(name)` is a text, and texts are judged while reading and not kept",
        es: "`\(name)` es un texto, y los textos se juzgan al leer y no se guardan")
    }
    return id
  }
}
