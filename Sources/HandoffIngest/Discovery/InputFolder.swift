import Foundation
import HandoffModel

/// Lists the CSV files of a folder.
public enum InputFolder {
  /// Every `.csv` file below the folder, in order of its relative name; hidden files are left out.
  public static func files(in folder: String) throws(InputError) -> [InputFile] {
    let url = URL(fileURLWithPath: folder)
    guard let values = try? url.resourceValues(forKeys: [.isDirectoryKey]) else {
      throw InputError(.notFound, file: folder, en: "no such folder", es: "no existe la carpeta")
    }
    guard values.isDirectory == true else {
      throw InputError(
        .notFound, file: folder, en: "this is a file; give the folder that holds the exports",
        es: "es un archivo; indique la carpeta que contiene las exportaciones")
    }
    guard FileManager.default.isReadableFile(atPath: folder) else {
      throw InputError(.unreadable, file: folder, en: "the folder cannot be read: permission denied", es: "no se puede leer la carpeta: permiso denegado")
    }
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let files = names.filter { $0.lowercased().hasSuffix(".csv") && !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
    guard !files.isEmpty else {
      throw InputError(
        .notFound, file: folder, en: "no CSV files (*.csv) in this folder", es: "no hay archivos CSV (*.csv) en esta carpeta")
    }
    return files.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }.map { name in
      InputFile(name: name, content: .path(folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"))
    }
  }
}
