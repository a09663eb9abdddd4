import Foundation
import HandoffConfig
import HandoffModel

/// Finds the workspace file of a run.
enum WorkspaceSearch {
  static let fileName = "workspace.yaml"

  /// The named file; else `workspace.yaml` in the input folder; else, without an input folder, in the working folder or
  /// the nearest folder above it, not beyond a repository or the home folder. Nil where there is none.
  static func path(_ options: RunOptions) -> String? {
    if let named = options.workspace { return named }
    if let folder = options.folder, folder != StandardInput.name {
      let path = folder.hasSuffix("/") ? folder + fileName : "\(folder)/\(fileName)"
      return FileManager.default.fileExists(atPath: path) ? path : nil
    }
    var prefix = ""
    for _ in 0..<64 {
      if FileManager.default.fileExists(atPath: prefix + fileName) { return prefix + fileName }
      let here = URL(fileURLWithPath: prefix.isEmpty ? "." : prefix).standardizedFileURL.path
      if here == "/" || here == NSHomeDirectory() || FileManager.default.fileExists(atPath: prefix + ".git") {
        return nil
      }
      prefix += "../"
    }
    return nil
  }

  /// Which workspace a run uses and why, in words.
  static func account(_ options: RunOptions) -> LocalizedText {
    guard let path = path(options) else {
      return LocalizedText(
        en: "workspace: none found; built-in defaults", es: "espacio de trabajo: ninguno; valores por defecto")
    }
    if options.workspace != nil {
      return LocalizedText(
        en: "workspace: \(path) (named by --workspace or HANDOFF_CONFIG)",
        es: "espacio de trabajo: \(path) (indicado con --workspace o HANDOFF_CONFIG)")
    }
    if let folder = options.folder, folder != StandardInput.name {
      return LocalizedText(
        en: "workspace: \(path) (in the folder of the exports)",
        es: "espacio de trabajo: \(path) (en la carpeta de las exportaciones)")
    }
    return LocalizedText(
      en: "workspace: \(path) (here or in the nearest folder above)",
      es: "espacio de trabajo: \(path) (aquí o en la carpeta superior más cercana)")
  }
}
