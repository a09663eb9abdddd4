public import HandoffConfig
public import HandoffModel

/// Decides what each input file is: by the workspace's sources, else by file name, headers and values.
public struct FilePlanner: Sendable {
  private let catalogue: FieldCatalogue
  private var workspace: Workspace
  private let zone: Zone
  private let presets: [PresetSpec]
  private let generic: PresetSpec
  private let recognition: PresetRecognition
  private let tables: TableRecognition
  private let formats: FormatDetection
  private let limits: ReaderLimits

  /// `zone` is the workspace's; presets are the shipped ones.
  public init(catalogue: FieldCatalogue, workspace: Workspace, zone: Zone) throws(ConfigurationError) {
    self.catalogue = catalogue
    self.workspace = workspace
    self.zone = zone
    presets = try PresetSpec.loadAll(catalogue: catalogue)
    guard let generic = presets.first(where: { $0.id == "generic" }) else {
      throw ConfigurationError(at: nil, en: "the preset `generic` is missing", es: "falta el preset `generic`")
    }
    self.generic = generic
    recognition = PresetRecognition(presets, catalogue: catalogue)
    tables = TableRecognition(catalogue: catalogue, generic: generic)
    formats = FormatDetection(knownHeaders: KnownHeaders(presets: presets, catalogue: catalogue))
    limits = ReaderLimits(workspace.limits)
    try SourceChecks(catalogue: catalogue, presets: presets.map(\.id)).check(
      workspace.sources + workspace.singleSources, filters: workspace.filters)
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
    try check(found.plans)
    return found
  }

  /// Refuses files without which, or with which, nothing can be audited.
  public func check(_ plans: [FilePlan]) throws(InputError) {
    try FileRequirements(catalogue: catalogue).check(plans)
  }

  /// The same without asking whether the files suffice for an audit: for looking into them.
  ///
  /// `mustExist`: whether a source of the workspace without a file is an error.
  public func uncheckedPlans(
    _ files: [InputFile], mustExist: Bool = true
  ) throws(InputError) -> (plans: [FilePlan], unused: [InputFile]) {
    let (single, others) = try declared(workspace.singleSources, in: files, mustExist: true)
    var plans = single
    var unused: [InputFile] = []
    if workspace.sources.isEmpty {
      let samples = samples(others.map { ($0, .none) })
      for (file, sample) in zip(others, samples) {
        if let plan = try discovered(file, sample.get()) { plans.append(plan) } else { unused.append(file) }
      }
    } else {
      let named = try declared(workspace.sources, in: others, mustExist: mustExist)
      plans += named.0
      unused = named.1
    }
    plans.sort { ($0.table, $0.name) < ($1.table, $1.name) }
    return (plans, unused)
  }

  /// The plan of a file that is no table, so that it can be looked into all the same: no column feeds anything.
  public func survey(_ file: InputFile) throws(InputError) -> FilePlan {
    let sample = try FileSample(of: file, formats, .none, limits)
    let columns = sample.headers.enumerated().map { position, header in
      SourceColumn(header: header, position: position + 1, field: nil, recognisedBy: "")
    }
    return FilePlan(
      file: file, format: sample.format, limits: limits, knownHeaders: formats.knownHeaders, table: .deals,
      presetID: "",
      presetReason: LocalizedText(en: "", es: ""), zone: zone, dateOrder: nil, decimal: nil,
      listSeparator: ListCell.usualSeparator, columns: columns, echoes: [], rowKey: [], stages: [],
      listedFields: [], constants: [], numberSamples: [], byteCount: sample.byteCount)
  }

  /// The columns of a file that was looked into, with the fields that each unmapped header resembles.
  public func columnsWithCandidates(_ file: SourceFile) -> [SourceColumn] {
    let own = presets.filter { $0.id == file.preset || $0.id == generic.id }
    return HeaderSuggestions(catalogue: catalogue, table: file.table, presets: own).filled(file.columns)
  }

  // MARK: Declared sources

  private func declared(
    _ sources: [Workspace.Source], in files: [InputFile], mustExist: Bool
  ) throws(InputError) -> ([FilePlan], [InputFile]) {
    var plans: [FilePlan] = []
    var used: Set<String> = []
    let matches = sources.map { source in
      let pattern = FileNamePattern(source.file)
      return files.filter { pattern.matches($0.name) || pattern.matches($0.unpackedName) }
    }
    var samples = samples(zip(sources, matches).flatMap { source, files in files.map { ($0, FormatWishes(source)) } })[
      ...]
    for (source, matching) in zip(sources, matches) {
      guard !matching.isEmpty || !mustExist else { throw Self.notFound(source, among: files) }
      for (file, sample) in zip(matching, samples) {
        guard used.insert(file.name).inserted else {
          throw InputError(
            .multipleTables, file: file.name, en: "the workspace names this file for two sources",
            es: "el workspace nombra este archivo en dos fuentes")
        }
        let sample = try sample.get()
        let choice = try self.choice(sample, file: file, source: source)
        plans.append(try plan(file, sample, table: source.table, choice: choice, source: source))
      }
      samples = samples.dropFirst(matching.count)
    }
    return (plans, files.filter { !used.contains($0.name) })
  }

  /// The beginnings of files, looked at side by side.
  private func samples(_ files: [(file: InputFile, wishes: FormatWishes)]) -> [Result<FileSample, InputError>] {
    SideBySide.results(Array(files.indices)) { [formats, limits] index throws(InputError) in
      try FileSample(of: files[index].file, formats, files[index].wishes, limits)
    }
  }

  private static func notFound(_ source: Workspace.Source, among files: [InputFile]) -> InputError {
    let nearest = Spelling.nearest(to: source.file, among: files.map(\.name))
    let hint = nearest.isEmpty ? "" : " (\(nearest.map { "`\($0)`" }.joined(separator: ", "))?)"
    guard let place = source.position else {
      return InputError(
        .notFound, en: "no file matches `\(source.file)`, named by --source\(hint)",
        es: "ningún archivo coincide con `\(source.file)`, nombrado por --source\(hint)")
    }
    return InputError(
      .notFound, en: "no file matches `\(source.file)`, named by the workspace (\(place))\(hint)",
      es: "ningún archivo coincide con `\(source.file)`, nombrado por el workspace (\(place))\(hint)")
  }

  private func choice(
    _ sample: FileSample, file: InputFile, source: Workspace.Source?
  ) throws(InputError) -> PresetChoice {
    if let name = source?.preset, let preset = presets.first(where: { $0.id == name }) {
      return PresetChoice(named: preset)
    }
    let verdict = recognition.verdict(sample, stem: file.stem)
    if case .ambiguous(let candidates) = verdict, areReadAlike(candidates.map(\.preset), sample, file, source?.table) {
      return PresetChoice(plainlyInsteadOf: candidates.map(\.preset.id), generic: generic)
    }
    return try PresetChoice(verdict, generic: generic, file: file.name, table: source?.table)
  }

  /// Whether nothing hangs on which of the presets a file comes from, for a plain file would be read the same.
  private func areReadAlike(
    _ candidates: [PresetSpec], _ sample: FileSample, _ file: InputFile, _ declared: TableName?
  ) -> Bool {
    func reading(_ preset: PresetSpec) -> (table: TableName?, fields: [FieldID?]) {
      guard let table = declared ?? tables.table(sample, stem: file.stem, preset: preset) else { return (nil, []) }
      let mapper = ColumnMapper(catalogue: catalogue, table: table, preset: preset, generic: generic)
      return (table, mapper.columns(sample.headers).map(\.field))
    }
    let plain = reading(generic)
    return plain.table != nil && candidates.allSatisfy { reading($0) == plain }
  }

  /// The plan of a file nobody declared: nil where neither its name nor its headers say what it is.
  private func discovered(_ file: InputFile, _ sample: FileSample) throws(InputError) -> FilePlan? {
    let choice = try choice(sample, file: file, source: nil)
    let table = tables.table(sample, stem: file.stem, preset: choice.preset)
    return try table.map { table throws(InputError) in
      try plan(file, sample, table: table, choice: choice, source: nil)
    }
  }

  private func plan(
    _ file: InputFile, _ sample: FileSample, table: TableName, choice: PresetChoice, source: Workspace.Source?
  ) throws(InputError) -> FilePlan {
    let preset = choice.preset
    let names = preset.names(of: table)
    let explicit = source?.columns ?? []
    let twins: TwinColumns
    do {
      let mapper = ColumnMapper(catalogue: catalogue, table: table, preset: preset, generic: generic)
      twins = TwinColumns(
        try mapper.columns(sample.headers, explicit: explicit), sample: sample, catalogue: catalogue)
    } catch {
      throw error.inFile(file.name)
    }
    let stages = (table == .deals ? StageColumns(preset.stageTimestamps).stages(sample.headers) : [])
      // A column that feeds a field, by the workspace say, is no longer one of these.
      .filter { stage in stage.columns.allSatisfy { twins.columns[$0].field == nil } }
    return FilePlan(
      file: file, format: sample.format, limits: limits, knownHeaders: formats.knownHeaders, table: table,
      presetID: preset.id,
      presetReason: choice.reason, zone: source?.timeZone.flatMap(Zone.named) ?? zone, dateOrder: source?.dateOrder,
      decimal: source?.decimal,
      listSeparator: (source?.listSeparator ?? preset.listSeparator)?.byte ?? ListCell.usualSeparator,
      columns: Self.marked(twins.columns, stages: stages),
      echoes: twins.echoes, rowKey: rowKey(names, table: table, columns: twins.columns),
      stages: stages,
      listedFields: Set((names?.listedFields ?? []).compactMap { catalogue.id(table, $0) }),
      constants: constants(file, table: table, names: names),
      numberSamples: NumberSamples.deciding(sample, columns: twins.columns, catalogue: catalogue),
      byteCount: sample.byteCount)
  }

  private static func marked(_ columns: [SourceColumn], stages: [StageColumns.Stage]) -> [SourceColumn] {
    var columns = columns
    for column in stages.flatMap(\.columns) {
      columns[column] = SourceColumn(
        header: columns[column].header, position: column + 1, field: nil, recognisedBy: "stage-timestamp")
    }
    return columns
  }

  /// The columns of the preset's key that are there, in the order of the key, where no column holds an id.
  private func rowKey(_ names: PresetSpec.TableNames?, table: TableName, columns: [SourceColumn]) -> [Int] {
    guard let key = catalogue.key(of: table), !columns.contains(where: { $0.field == key }) else { return [] }
    // Customers known by name only, as in exports whose hidden id columns were deleted.
    if table == .accounts, let name = columns.firstIndex(where: { $0.field == catalogue.id(table, "account_name") }) {
      return [name]
    }
    return (names?.rowKey ?? []).compactMap { name in
      guard let field = catalogue.id(table, name) else { return nil }
      return columns.firstIndex { $0.field == field }
    }
  }

  private func constants(
    _ file: InputFile, table: TableName, names: PresetSpec.TableNames?
  ) -> [(field: FieldID, value: String)] {
    let stem = HeaderKey(file.stem)
    return (names?.constants ?? []).filter { HeaderKey($0.fileName) == stem }.compactMap { constant in
      catalogue.id(table, constant.field).map { ($0, constant.value) }
    }
  }
}
