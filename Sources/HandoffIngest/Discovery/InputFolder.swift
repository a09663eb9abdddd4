import Foundation
import HandoffModel

/// Lists the CSV files of a folder.
public enum InputFolder {
  /// Every `.csv` file below the folder, in order of its relative name; hidden files are left out, and so are
  /// the tables of reports written here before.
  public static func files(in folder: String) throws(InputError) -> [InputFile] {
    // A link to a folder is as good as the folder.
    let url = URL(fileURLWithPath: folder).resolvingSymlinksInPath()
    guard let values = try? url.resourceValues(forKeys: [.isDirectoryKey]) else {
      throw InputError(.notFound, file: folder, en: "no such folder", es: "no existe la carpeta")
    }
    guard values.isDirectory == true else {
      throw InputError(
        .notFound, file: folder, en: "this is a file; give the folder that holds the exports",
        es: "es un archivo; indique la carpeta que contiene las exportaciones")
    }
    guard FileManager.default.isReadableFile(atPath: folder) else {
      throw InputError(
        .unreadable, file: folder, en: "the folder cannot be read: permission denied",
        es: "no se puede leer la carpeta: permiso denegado")
    }
    let names = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
    let bundles = Set(names.filter(isManifest).map(parent).filter { isBundle("\(folder)/\($0)") })
    let files = names.filter { name in
      name.lowercased().hasSuffix(".csv") && !name.split(separator: "/").contains { $0.hasPrefix(".") }
        && !bundles.contains(parent(name))
    }
    guard !files.isEmpty else {
      throw InputError(
        .notFound, file: folder, en: "no CSV files (*.csv) in this folder",
        es: "no hay archivos CSV (*.csv) en esta carpeta")
    }
    return files.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }.map { name in
      InputFile(name: name, content: .path(folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"))
    }
  }

  private static func isManifest(_ name: String) -> Bool {
    name == "manifest.json" || name.hasSuffix("/manifest.json")
  }

  /// The folder of a relative name, with a slash at its end; empty for the input folder itself.
  private static func parent(_ name: String) -> String {
    name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
  }

  /// Whether a folder holds a bundle of reports: its manifest begins by naming the tool.
  private static func isBundle(_ folder: String) -> Bool {
    let manifest = FileHandle(forReadingAtPath: "\(folder)/manifest.json")
    let beginning = try? manifest?.read(upToCount: 64)
    try? manifest?.close()
    return String(decoding: beginning ?? Data(), as: UTF8.self).contains("\"tool\": \"handoff\"")
  }
}
