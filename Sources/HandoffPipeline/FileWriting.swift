import Foundation

/// Writes single files that a command leaves: each appears as a whole or not at all.
enum FileWriting {
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Failure(
        .configuration, en: "\(path) cannot be written. Check that its folder is there and its permissions",
        es: "No se puede escribir \(path). Compruebe que existe su carpeta y sus permisos")
    }
  }
}
