import Foundation
import HandoffConfig
import HandoffIngest
public import HandoffModel
import HandoffReporting
import HandoffRules

/// `inspect`: what was recognised in the exports, nothing scored.
public enum InspectPipeline {
  /// Looks into a folder, or into single files of one folder; a workspace's sources are honoured where there is one.
  static func run(_ options: RunOptions, paths: [String], withRecords: Bool) throws(Failure) -> Inspection {
    let inputs = try inputs(paths)
    let path = WorkspaceSearch.path(options)
    var workspace = try Failure.configuring { () throws(ConfigurationError) in
      try path.map { path throws(ConfigurationError) in try Workspace.load(path) } ?? .default
    }
    workspace.singleSources = try SourceOption.sources(options.sources)
    var inspection = try run(
      options, files: inputs.files, workspace: workspace, isFolder: isFolder(paths), withRecords: withRecords)
    inspection.notes += inputs.passedOver.map(\.note)
    return inspection
  }

  /// The same of files already found; `isFolder`: whether every source of the workspace must have its file.
  static func run(
    _ options: RunOptions, files: [InputFile], workspace: Workspace, isFolder: Bool, withRecords: Bool = false
  ) throws(Failure) -> Inspection {
    let configuration = try AnalysisConfiguration(workspace, packs: options.rules)
    let planner = try Failure.configuring { () throws(ConfigurationError) in
      try FilePlanner(
        catalogue: configuration.book.ruleSet.catalogue, workspace: workspace, zone: configuration.zone)
    }
    let planned = try Failure.reading { () throws(InputError) in
      try planner.uncheckedPlans(files, mustExist: isFolder)
    }
    let inspector = FileInspector(needs: configuration.book.ingestNeeds)
    let surveys = try planned.unused.map { file throws(Failure) in
      try Failure.reading { () throws(InputError) in try planner.survey(file) }
    }
    var sources: [SourceFile] = []
    var rejected: [RejectedRow] = []
    var records: [[InspectedRecord]] = []
    let found = try Failure.reading { () throws(InputError) in
      try inspector.inspect(planned.plans + surveys, withRecords: withRecords)
    }
    for (position, findings) in found.enumerated() {
      var source = findings.file
      if position < planned.plans.count { source.columns = planner.columnsWithCandidates(source) }
      rejected += findings.rejected
      sources.append(source)
      if withRecords { records.append(findings.records) }
    }
    let builder = DatasetBuilder(
      needs: configuration.book.ingestNeeds, filters: workspace.filters,
      options: try AnalysisPlan.ingestOptions(options, workspace: workspace, zone: configuration.zone))
    let joins = joins(builder, planner: planner, plans: planned.plans)
    var inspection = Inspection(
      catalogue: configuration.book.ruleSet.catalogue, files: Array(sources.prefix(planned.plans.count)),
      unrecognised: Array(sources.dropFirst(planned.plans.count)), rejected: rejected, records: records,
      timeZone: configuration.zone.identifier, joins: joins)
    // An audit has these notes among its own.
    if case .refused = joins { inspection.notes = found.flatMap(\.notes) }
    return inspection
  }

  /// Brings the tables together as an audit would, so that orphans and doubts can be counted.
  private static func joins(_ builder: DatasetBuilder, planner: FilePlanner, plans: [FilePlan]) -> Inspection.Joins {
    do {
      try planner.check(plans)
      let dataset = try builder.build(plans)
      return .joined(
        accounts: dataset.rowAccounts, diagnostics: dataset.diagnostics, date: dataset.analysisDate)
    } catch {
      return .refused(LocalizedText(en: error.text(.en), es: error.text(.es)))
    }
  }

  /// The inspection as text or JSON.
  public static func output(
    _ options: RunOptions, paths: [String], isJSON: Bool, withRecords: Bool, language: Language
  ) throws(Failure) -> [UInt8] {
    let inspection = try run(options, paths: paths, withRecords: withRecords && isJSON)
    return isJSON ? InspectionJSON.bytes(inspection) : Array(InspectionText(inspection, language: language).text.utf8)
  }

  /// The options with the folder in which a workspace is looked for: the one named, or that of the first file.
  public static func located(_ options: RunOptions, paths: [String]) -> RunOptions {
    var options = options
    guard let first = paths.first else { return options }
    let parent = first.lastIndex(of: "/").map { $0 == first.startIndex ? "/" : String(first[..<$0]) } ?? "."
    options.folder = isFolder(paths) ? first : parent
    return options
  }

  /// The files to look into: one folder, or files named one by one.
  static func inputs(
    _ paths: [String]
  ) throws(Failure) -> (files: [InputFile], passedOver: [PassedOverFile]) {
    if paths == [StandardInput.name] { return ([try StandardInput.file()], []) }
    if let only = paths.first, isFolder(paths) {
      return try Failure.reading { () throws(InputError) in try InputFolder.contents(of: only) }
    }
    var files: [InputFile] = []
    for path in paths {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      files += try Failure.reading { () throws(InputError) in try InputFolder.inputs(name: name, path: path) }
    }
    return (files, [])
  }

  static func isFolder(_ paths: [String]) -> Bool {
    guard let only = paths.first, paths.count == 1, only != StandardInput.name else { return false }
    let values = try? URL(fileURLWithPath: only).resolvingSymlinksInPath().resourceValues(forKeys: [.isDirectoryKey])
    // What is not there at all is reported as a missing folder, unless it is named like a file.
    return values?.isDirectory ?? !only.contains(".")
  }
}
