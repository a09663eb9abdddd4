import Foundation

/// Reads configuration files from disk.
public enum ConfigurationFiles {
  /// The YAML files at a path: itself, or every one below a folder, in order of their relative path.
  static func yamlFiles(at path: String) throws(ConfigurationError) -> [(path: String, relative: String)] {
    // A link to a folder is that folder.
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    guard let values = try? target.resourceValues(forKeys: [.isDirectoryKey]),
      let isFolder = values.isDirectory
    else {
      throw ConfigurationError(
        at: nil, en: "no such file or folder: `\(path)`", es: "no existe el archivo o la carpeta: `\(path)`")
    }
    guard isFolder else { return [(path, path)] }
    let names = FileManager.default.enumerator(atPath: target.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted().map {
      (path: path.hasSuffix("/") ? path + $0 : "\(path)/\($0)", relative: $0)
    }
  }

  /// The text of a file as UTF-8.
  public static func read(_ path: String) throws(ConfigurationError) -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ConfigurationError(at: nil, en: "cannot read `\(path)`", es: "no se puede leer `\(path)`")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw ConfigurationError(
        at: SourcePosition(file: path, line: 1, column: 1), en: "the file is not UTF-8; save it as UTF-8",
        es: "el archivo no es UTF-8; guárdelo como UTF-8")
    }
    return text
  }
}
