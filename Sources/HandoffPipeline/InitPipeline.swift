import Foundation
import HandoffConfig
public import HandoffModel
import HandoffReporting

/// `init`: a commented workspace file from what was found in the exports.
public enum InitPipeline {
  /// Writes `workspace.yaml` beside the exports and answers what to say; a file that is there stays unless `isForced`.
  ///
  /// The exports are read as if there were no workspace, so that an old one does not speak for itself.
  public static func run(
    _ options: RunOptions, paths: [String], isForced: Bool, language: Language
  ) throws(Failure) -> [LocalizedText] {
    let files = try InspectPipeline.inputs(paths).files
    let folder = InspectPipeline.located(options, paths: paths).folder ?? "."
    let path = folder.hasSuffix("/") ? folder + WorkspaceSearch.fileName : "\(folder)/\(WorkspaceSearch.fileName)"
    if FileManager.default.fileExists(atPath: path), !isForced {
      throw Failure(
        .configuration, en: "`\(path)` is already there and stays as it is; --force writes over it",
        es: "`\(path)` ya existe y se queda como está; --force lo sobrescribe")
    }
    var workspace = Workspace.default
    workspace.singleSources = try SourceOption.sources(options.sources)
    let inspection = try InspectPipeline.run(
      options, files: files, workspace: workspace, isFolder: InspectPipeline.isFolder(paths))
    let draft = WorkspaceDraft(inspection, language: language).text
    do {
      // Written beside and moved into place, so that nothing half-written is left behind.
      try Data(draft.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Failure(
        .configuration, en: "cannot write `\(path)`: \(error.localizedDescription)",
        es: "no se puede escribir `\(path)`: \(error.localizedDescription)")
    }
    return said(inspection, path: path, folder: folder)
  }

  private static func said(_ inspection: Inspection, path: String, folder: String) -> [LocalizedText] {
    let tables = inspection.files.map { "\($0.name) (\($0.table.rawValue))" }.joined(separator: ", ")
    var lines = [
      LocalizedText(
        en: "Wrote \(path): \(tables.isEmpty ? "no table recognised" : tables).",
        es: "Se escribió \(path): \(tables.isEmpty ? "ninguna tabla reconocida" : tables).")
    ]
    if case .refused(let reason) = inspection.joins {
      lines.append(LocalizedText(en: "Before an audit can run: \(reason.en)", es: "Antes de auditar: \(reason.es)"))
    }
    lines.append(
      LocalizedText(
        en: "Next: read the comments in it, then run handoff audit \(folder)",
        es: "Siguiente: lea los comentarios y ejecute handoff audit \(folder)"))
    return lines
  }
}
