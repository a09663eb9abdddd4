import Foundation
import HandoffModel

/// Lists the exports of a folder.
public enum InputFolder {
  /// How the name of an export ends, in lower case; `.gz` may follow each.
  private static let endings = [".csv", ".tsv", ".tab"]

  /// Every export below the folder and in its zip archives, in order of its relative name; hidden files are left out, and
  /// so are the tables of reports written here before.
  public static func files(in folder: String) throws(InputError) -> [InputFile] { try contents(of: folder).files }

  /// The exports, and the files that may hold data and are read by nobody, both in order of their names.
  public static func contents(
    of folder: String
  ) throws(InputError) -> (files: [InputFile], passedOver: [PassedOverFile]) {
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
    var inputs: [InputFile] = []
    var passedOver: [PassedOverFile] = []
    for name in names
    where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) && !bundles.contains(parent(name)) {
      guard isExport(name) || isArchive(name) else {
        if let file = PassedOverFile(name: name) { passedOver.append(file) }
        continue
      }
      let found = try Self.inputs(name: name, path: folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)")
      if found.isEmpty { passedOver.append(PassedOverFile(archive: name)) }
      inputs += found
    }
    passedOver.sort { precedes($0.name, $1.name) }
    guard !inputs.isEmpty else { throw noExports(in: folder, passedOver) }
    return (inputs.sorted { precedes($0.name, $1.name) }, passedOver)
  }

  private static func precedes(_ first: String, _ second: String) -> Bool {
    Array(first.utf8).lexicographicallyPrecedes(Array(second.utf8))
  }

  private static func noExports(in folder: String, _ passedOver: [PassedOverFile]) -> InputError {
    let found = passedOver.prefix(3)
    return InputError(
      .notFound, file: folder,
      en: "no CSV files (*.csv, *.tsv, *.csv.gz or in a *.zip) in this folder"
        + found.map { "; `\($0.name)`: this \($0.words.en)" }.joined(),
      es: "no hay archivos CSV (*.csv, *.tsv, *.csv.gz o dentro de un *.zip) en esta carpeta"
        + found.map { "; `\($0.name)`: este \($0.words.es)" }.joined())
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
            .compressedInput, found: ("two entries named \(entry.name)", "dos entradas llamadas \(entry.name)"),
            expected: ("one entry of each name", "una entrada con cada nombre"))
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
