import Foundation
import HandoffConfig
import HandoffIngest
public import HandoffModel
import HandoffReporting
import HandoffRules

/// `inspect`: what was recognised in the exports, nothing joined or scored.
public enum InspectPipeline {
  /// Looks into a folder, or into single files of one folder; a workspace's sources are honoured where there is one.
  static func run(_ options: RunOptions, paths: [String], withRecords: Bool) throws(Failure) -> Inspection {
    let files = try inputs(paths)
    let path = WorkspaceSearch.path(options)
    let workspace = try Failure.configuring { () throws(ConfigurationError) in
      try path.map { path throws(ConfigurationError) in try Workspace.load(path) } ?? .default
    }
    let configuration = try AnalysisConfiguration(workspace, packs: options.rules)
    let catalogue = configuration.book.ruleSet.catalogue
    let planner = try Failure.configuring { () throws(ConfigurationError) in
      try FilePlanner(catalogue: catalogue, workspace: workspace, zone: configuration.zone)
    }
    let planned = try Failure.reading { () throws(InputError) in
      try planner.uncheckedPlans(files, mustExist: isFolder(paths))
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
    for findings in found {
      rejected += findings.rejected
      sources.append(findings.file)
      if withRecords { records.append(findings.records) }
    }
    return Inspection(
      catalogue: catalogue, files: Array(sources.prefix(planned.plans.count)),
      unrecognised: Array(sources.dropFirst(planned.plans.count)), rejected: rejected, records: records,
      timeZone: configuration.zone.identifier)
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
  private static func inputs(_ paths: [String]) throws(Failure) -> [InputFile] {
    if let only = paths.first, isFolder(paths) {
      return try Failure.reading { () throws(InputError) in try InputFolder.files(in: only) }
    }
    var files: [InputFile] = []
    for path in paths {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      files += try Failure.reading { () throws(InputError) in try InputFolder.inputs(name: name, path: path) }
    }
    return files
  }

  private static func isFolder(_ paths: [String]) -> Bool {
    guard let only = paths.first, paths.count == 1 else { return false }
    let values = try? URL(fileURLWithPath: only).resolvingSymlinksInPath().resourceValues(forKeys: [.isDirectoryKey])
    // What is not there at all is reported as a missing folder, unless it is named like a file.
    return values?.isDirectory ?? !only.contains(".")
  }
}
