import HandoffConfig
import HandoffModel

/// Names in the workspace that mean nothing are mistakes of the workspace.
struct SourceChecks {
  let catalogue: FieldCatalogue
  let presets: [String]

  func check(_ sources: [Workspace.Source], filters: [Workspace.Filter]) throws(ConfigurationError) {
    var issues = IssueCollector()
    for source in sources { check(source, &issues) }
    for filter in filters { check(filter, &issues) }
    try issues.throwIfAny()
  }

  private func check(_ source: Workspace.Source, _ issues: inout IssueCollector) {
    if let preset = source.preset, !presets.contains(preset) {
      issues.add(
        .unknown(LocalizedText(en: "preset", es: "preset"), preset, at: source.position, candidates: presets))
    }
    if let name = source.timeZone, Zone.named(name) == nil {
      issues.add(
        ConfigurationIssue(
          at: source.position, en: "unknown time zone `\(name)`; expected an IANA name such as Europe/Madrid",
          es: "zona horaria desconocida: `\(name)`; se esperaba un nombre IANA como Europe/Madrid"))
    }
    if let name = source.encoding, TextEncoding(named: name) == nil {
      issues.add(
        .unknown(
          LocalizedText(en: "encoding", es: "codificación"), name, at: source.position, candidates: TextEncoding.names))
    }
    if let name = source.delimiter, FormatWishes.delimiter(named: name) == nil {
      issues.add(
        ConfigurationIssue(
          at: source.position,
          en: "`\(name)` cannot separate cells; expected one character, or comma, semicolon, tab or pipe",
          es: "`\(name)` no puede separar celdas; se esperaba un carácter, o comma, semicolon, tab o pipe"))
    }
    for mapping in source.columns where mapping.headers.count > 1 {
      let isKey = catalogue.id(source.table, mapping.field).map(ColumnBuilderFactory.canJoin(catalogue)) ?? true
      if !isKey {
        issues.add(
          ConfigurationIssue(
            at: mapping.position, en: "only an id such as `deal_id` can be made of several columns",
            es: "solo un id como `deal_id` se puede formar con varias columnas"))
      }
    }
    for (position, mapping) in source.columns.enumerated() {
      guard let header = mapping.headers.first.map(HeaderKey.init) else { continue }
      let earlier = source.columns.prefix(position).first { $0.headers.first.map(HeaderKey.init) == header }
      guard let earlier else { continue }
      issues.add(
        ConfigurationIssue(
          at: mapping.position, en: "one column cannot feed both `\(earlier.field)` and `\(mapping.field)`",
          es: "una columna no puede alimentar a la vez `\(earlier.field)` y `\(mapping.field)`"))
    }
    for mapping in source.columns where catalogue.id(source.table, mapping.field) == nil {
      issues.add(
        .unknown(
          LocalizedText(en: "field of `\(source.table.rawValue)`", es: "campo de `\(source.table.rawValue)`"),
          mapping.field, at: mapping.position, candidates: catalogue.names(of: source.table)))
    }
  }

  private func check(_ filter: Workspace.Filter, _ issues: inout IssueCollector) {
    let field = catalogue.id(.deals, filter.field).map { catalogue[$0] }
    guard let field, field.type == .choice else {
      let choices = catalogue.ids(of: .deals).map { catalogue[$0] }.filter { $0.type == .choice }.map(\.name)
      issues.add(
        .unknown(
          LocalizedText(en: "choice field of deals", es: "campo de opción de deals"), filter.field,
          at: filter.position, candidates: choices))
      return
    }
    for value in filter.kept where !field.choices.isEmpty && !field.choices.contains(where: { $0.value == value }) {
      issues.add(
        .unknown(
          LocalizedText(en: "value of `\(field.name)`", es: "valor de `\(field.name)`"), value,
          at: filter.position, candidates: field.choices.map(\.value)))
    }
  }
}
