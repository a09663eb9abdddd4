public import HandoffConfig
public import HandoffModel

/// Decides what each input file is: by the workspace's sources, else by file name and headers.
public struct FilePlanner: Sendable {
  private let catalogue: FieldCatalogue
  private var workspace: Workspace
  private let zone: Zone
  private let presets: [PresetSpec]
  private let generic: PresetSpec

  /// `zone` is the workspace's; presets are the shipped ones.
  public init(catalogue: FieldCatalogue, workspace: Workspace, zone: Zone) throws(ConfigurationError) {
    self.catalogue = catalogue
    self.workspace = workspace
    self.zone = zone
    var presets: [PresetSpec] = []
    for name in PresetSpec.known { presets.append(try PresetSpec.load(name, catalogue: catalogue, at: nil)) }
    self.presets = presets
    guard let generic = presets.first(where: { $0.id == "generic" }) else {
      throw ConfigurationError(at: nil, en: "the preset `generic` is missing", es: "falta el preset `generic`")
    }
    self.generic = generic
    try checkSources()
  }

  /// The same planner for other declared files; presets are read once.
  public func with(sources: [Workspace.Source]) -> FilePlanner {
    var planner = self
    planner.workspace.sources = sources
    return planner
  }

  /// The plans in order of table, then file name; files that are no table stand in `unused`.
  public func plans(_ files: [InputFile]) throws(InputError) -> (plans: [FilePlan], unused: [InputFile]) {
    let found = try uncheckedPlans(files)
    try FileRequirements(catalogue: catalogue).check(found.plans)
    return found
  }

  /// The same without asking whether the files suffice for an audit: for looking into them.
  ///
  /// `mustExist`: whether a source of the workspace without a file is an error.
  public func uncheckedPlans(
    _ files: [InputFile], mustExist: Bool = true
  ) throws(InputError) -> (plans: [FilePlan], unused: [InputFile]) {
    var plans: [FilePlan] = []
    var unused: [InputFile] = []
    if workspace.sources.isEmpty {
      for file in files {
        if let plan = try discovered(file) { plans.append(plan) } else { unused.append(file) }
      }
    } else {
      (plans, unused) = try declared(files, mustExist: mustExist)
    }
    plans.sort { ($0.table, $0.name) < ($1.table, $1.name) }
    return (plans, unused)
  }

  // MARK: Declared sources

  private func declared(_ files: [InputFile], mustExist: Bool) throws(InputError) -> ([FilePlan], [InputFile]) {
    var plans: [FilePlan] = []
    var used: Set<String> = []
    for source in workspace.sources {
      let pattern = FileNamePattern(source.file)
      let matching = files.filter { pattern.matches($0.name) }
      guard !matching.isEmpty || !mustExist else {
        let nearest = Spelling.nearest(to: source.file, among: files.map(\.name))
        let hint = nearest.isEmpty ? "" : " (\(nearest.map { "`\($0)`" }.joined(separator: ", "))?)"
        let place = source.position.map { " (\($0))" } ?? ""
        throw InputError(
          .notFound, en: "no file matches `\(source.file)`, named by the workspace\(place)\(hint)",
          es: "ningún archivo coincide con `\(source.file)`, nombrado por el workspace\(place)\(hint)")
      }
      for file in matching {
        guard used.insert(file.name).inserted else {
          throw InputError(
            .multipleTables, file: file.name, en: "the workspace names this file for two sources",
            es: "el workspace nombra este archivo en dos fuentes")
        }
        plans.append(try plan(file, table: source.table, source: source))
      }
    }
    return (plans, files.filter { !used.contains($0.name) })
  }

  private func plan(
    _ file: InputFile, table: TableName, source: Workspace.Source?
  ) throws(InputError) -> FilePlan {
    let (headers, byteCount) = try headers(of: file)
    let preset = presets.first { $0.id == source?.preset } ?? recognisedPreset(headers)
    let mapper = ColumnMapper(catalogue: catalogue, table: table, preset: preset, generic: generic)
    let columns: [SourceColumn]
    do {
      columns = try mapper.columns(headers, explicit: source?.columns ?? [])
    } catch {
      throw error.inFile(file.name)
    }
    return FilePlan(
      file: file, table: table, presetID: preset.id, zone: source?.timeZone.flatMap(Zone.named) ?? zone,
      dateOrder: source?.dateOrder, columns: columns, constants: constants(file, table: table, preset: preset),
      byteCount: byteCount)
  }

  private func constants(
    _ file: InputFile, table: TableName, preset: PresetSpec
  ) -> [(field: FieldID, value: String)] {
    let all = preset.names(of: table)?.constants ?? []
    return all.filter { $0.fileName.lowercased() == file.stem }.compactMap { constant in
      catalogue.id(table, constant.field).map { ($0, constant.value) }
    }
  }

  // MARK: Recognition

  /// Two headers of a CRM's own mark its exports; else the file is generic.
  private func recognisedPreset(_ headers: [String]) -> PresetSpec {
    let keys = Set(headers.map(HeaderKey.init))
    for preset in presets where preset.id != generic.id {
      let signature = Set(preset.signatureHeaders.map(HeaderKey.init))
      let hasSuffix =
        !preset.customSuffix.isEmpty && headers.contains { $0.lowercased().hasSuffix(preset.customSuffix.lowercased()) }
      if keys.intersection(signature).count + (hasSuffix ? 1 : 0) >= 2 { return preset }
    }
    return generic
  }

  /// The plan of a file nobody declared: nil where neither its name nor its headers say what it is.
  private func discovered(_ file: InputFile) throws(InputError) -> FilePlan? {
    let (headers, _) = try headers(of: file)
    let preset = recognisedPreset(headers)
    let byName = ([preset, generic].flatMap(\.tables)).first { names in
      names.fileNames.contains { $0.lowercased() == file.stem } || names.table.rawValue == file.stem
    }
    if let table = byName?.table { return try plan(file, table: table, source: nil) }
    let byHeaders = try tableByHeaders(headers, preset: preset)
    guard let byHeaders else { return nil }
    return try plan(file, table: byHeaders, source: nil)
  }

  /// The table most of whose fields the headers feed, if it has its requirements and two fields more than any other.
  private func tableByHeaders(_ headers: [String], preset: PresetSpec) throws(InputError) -> TableName? {
    let requirements = FileRequirements(catalogue: catalogue)
    var scored: [(table: TableName, fields: Int)] = []
    for table in TableName.allCases {
      let mapper = ColumnMapper(catalogue: catalogue, table: table, preset: preset, generic: generic)
      let fields = Set(try mapper.columns(headers, explicit: []).compactMap(\.field))
      if requirements.missing(table, fields: fields) == nil, requirements.isTypical(table, fields: fields) {
        scored.append((table, fields.count))
      }
    }
    scored.sort { ($1.fields, $0.table) < ($0.fields, $1.table) }
    guard let best = scored.first, best.fields >= 3 else { return nil }
    if scored.count > 1, scored[1].fields + 2 > best.fields { return nil }
    return best.table
  }

  private func headers(of file: InputFile) throws(InputError) -> (headers: [String], byteCount: Int) {
    do {
      let (source, byteCount) = try FileOpening.source(of: file)
      var reader = try CSVRecordReader(source)
      return (try reader.readHeader(), byteCount)
    } catch {
      throw InputError(error, file: file.name)
    }
  }

  // MARK: Checks

  /// Names in the workspace that mean nothing are mistakes of the workspace.
  private func checkSources() throws(ConfigurationError) {
    var issues = IssueCollector()
    for source in workspace.sources {
      if let preset = source.preset, !presets.contains(where: { $0.id == preset }) {
        issues.add(
          .unknown(
            LocalizedText(en: "preset", es: "preset"), preset, at: source.position, candidates: presets.map(\.id)))
      }
      if let name = source.timeZone, Zone.named(name) == nil {
        issues.add(
          ConfigurationIssue(
            at: source.position, en: "unknown time zone `\(name)`; expected an IANA name such as Europe/Madrid",
            es: "zona horaria desconocida: `\(name)`; se esperaba un nombre IANA como Europe/Madrid"))
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
    for filter in workspace.filters {
      let field = catalogue.id(.deals, filter.field).map { catalogue[$0] }
      guard let field, field.type == .choice else {
        let choices = catalogue.ids(of: .deals).map { catalogue[$0] }.filter { $0.type == .choice }.map(\.name)
        issues.add(
          .unknown(
            LocalizedText(en: "choice field of deals", es: "campo de opción de deals"), filter.field,
            at: filter.position, candidates: choices))
        continue
      }
      for value in filter.kept where !field.choices.isEmpty && !field.choices.contains(where: { $0.value == value }) {
        issues.add(
          .unknown(
            LocalizedText(en: "value of `\(field.name)`", es: "valor de `\(field.name)`"), value,
            at: filter.position, candidates: field.choices.map(\.value)))
      }
    }
    try issues.throwIfAny()
  }
}
