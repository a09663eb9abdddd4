public import HandoffModel

/// Why a bundle could not be written. Whatever the reason, the previous bundle is as it was.
public enum BundleError: Error, Hashable, Sendable {
  /// The place asked for, or a part of its path, is a file.
  case notAFolder(String)
  /// The folder has content and no manifest of ours.
  case foreignFolder(String)
  /// A bundle of ours to which somebody added this file.
  case foreignFile(String)
  case notWritable(String)
  case diskFull(String)
  /// The folder cannot be renamed: it is a mount point or in use.
  case cannotBeReplaced(String)
  /// Anything else, with the system's error number.
  case system(String, code: Int32)

  public var message: LocalizedText {
    switch self {
    case .notAFolder(let path):
      LocalizedText(
        en: "\(path) is a file; expected a folder for the reports. Name another with --out.",
        es: "\(path) es un archivo; se esperaba una carpeta para los informes. Indique otra con --out.")
    case .foreignFolder(let path):
      LocalizedText(
        en: """
          \(path) has files and no manifest.json of an audit, so it is left alone. Name a new or empty \
          folder with --out.
          """,
        es: """
          \(path) tiene archivos y ningún manifest.json de una auditoría; no se toca. Indique una carpeta \
          nueva o vacía con --out.
          """
      )
    case .foreignFile(let path):
      LocalizedText(
        en: """
          \(path) is no file of an audit, and the folder is replaced as a whole. Move it away, or name another folder \
          with --out.
          """,
        es: """
          \(path) no es un archivo de una auditoría, y la carpeta se reemplaza entera. Muévalo o indique otra carpeta \
          con --out.
          """
      )
    case .notWritable(let path):
      LocalizedText(
        en: "\(path) cannot be written. Check its permissions, or name another folder with --out.",
        es: "No se puede escribir en \(path). Revise sus permisos o indique otra carpeta con --out.")
    case .diskFull(let path):
      LocalizedText(
        en: "No space is left for \(path). Free some, or name a folder on another disk with --out.",
        es: "No queda espacio para \(path). Libere espacio o indique una carpeta en otro disco con --out.")
    case .cannotBeReplaced(let path):
      LocalizedText(
        en: """
          \(path) is a mount point or in use and cannot be replaced as a whole. Name a folder inside it \
          with --out.
          """,
        es: """
          \(path) es un punto de montaje o está en uso y no se puede reemplazar entera. Indique una \
          carpeta dentro de ella con --out.
          """
      )
    case .system(let path, let code):
      LocalizedText(
        en: "\(path) could not be written (system error \(code)).",
        es: "No se pudo escribir \(path) (error \(code) del sistema).")
    }
  }
}
