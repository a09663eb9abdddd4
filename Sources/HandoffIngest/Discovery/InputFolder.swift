import Foundation
import HandoffModel

/// Lists the exports of a folder.
public enum InputFolder {
  /// How the name of an export ends, in lower case; `.gz` may follow each.
  private static let endings = [".csv", ".tsv", ".tab"]

  /// Every export below the folder and in its zip archives, in order of its relative name; hidden files are left out, and
  /// so are the tables of reports written here before.
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
      (isExport(name) || isArchive(name)) && !name.split(separator: "/").contains { $0.hasPrefix(".") }
        && !bundles.contains(parent(name))
    }
    var inputs: [InputFile] = []
    for name in files {
      inputs += try Self.inputs(name: name, path: folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)")
    }
    guard !inputs.isEmpty else {
      throw InputError(
        .notFound, file: folder, en: "no CSV files (*.csv, *.tsv, *.csv.gz or in a *.zip) in this folder",
        es: "no hay archivos CSV (*.csv, *.tsv, *.csv.gz o dentro de un *.zip) en esta carpeta")
    }
    return inputs.sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }
  }

  /// A file as inputs: itself, or the exports in it where its name says that it is a zip archive.
  public static func inputs(name: String, path: String) throws(InputError) -> [InputFile] {
    guard isArchive(name) else { return [InputFile(name: name, content: .path(path))] }
    do {
      var names: Set<String> = []
      return try ZipArchive(path: path).entries().filter { entry in
        let last = entry.name.split(separator: "/").last ?? ""
        return isExport(entry.name) && !last.hasPrefix(".") && !entry.name.hasPrefix("__MACOSX/")
      }.map { entry throws(CSVFileError) in
        guard names.insert(entry.name).inserted else {
          throw CSVFileError(
            .compressedInput, found: "two entries named \(entry.name)", expected: "one entry of each name")
        }
        return InputFile(
          name: "\(name)/\(entry.name)",
          content: .zipEntry(archive: path, entry: entry.name, byteCount: entry.byteCount))
      }
    } catch {
      throw InputError(error, file: name)
    }
  }

  private static func isExport(_ name: String) -> Bool {
    let name = name.lowercased()
    return endings.contains { name.hasSuffix($0) || name.hasSuffix($0 + ".gz") }
  }

  private static func isArchive(_ name: String) -> Bool { name.lowercased().hasSuffix(".zip") }

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
