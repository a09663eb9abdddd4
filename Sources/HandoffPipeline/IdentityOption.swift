import Foundation
import HandoffConfig
import HandoffDigest
import HandoffModel
import HandoffReporting

/// Reads `--identify` and `--identify-key`, and whether figures of single people may be made.
enum IdentityOption {
  static let names = ["none", "pseudonym", "full"]

  static func identification(_ options: RunOptions) throws(Failure) -> Identification {
    let name = options.identify ?? (options.identifyKey == nil ? "none" : "pseudonym")
    switch name {
    case "none": return .none
    case "full": return .full
    case "pseudonym":
      guard let path = options.identifyKey else {
        throw Failure(
          .configuration,
          en: """
            --identify pseudonym needs --identify-key FILE: without a secret, pseudonyms can be undone by trying names. \
            Make one with `head -c 32 /dev/urandom > handoff.key && chmod 600 handoff.key`
            """,
          es: """
            --identify pseudonym necesita --identify-key ARCHIVO: sin un secreto, los seudónimos se deshacen probando \
            nombres. Cree uno con `head -c 32 /dev/urandom > handoff.key && chmod 600 handoff.key`
            """)
      }
      return .pseudonyms(try key(path))
    default:
      let nearest = Spelling.nearest(to: name, among: names)
      let list = (nearest.isEmpty ? names : nearest).joined(separator: ", ")
      throw Failure(
        .configuration, en: "--identify: unknown `\(name)`; expected \(list)",
        es: "--identify: desconocido `\(name)`; se esperaba \(list)")
    }
  }

  /// The purpose of figures of single people where they are asked for; refused without one, or without names to tell them by.
  static func purpose(_ options: RunOptions, _ workspace: Workspace, _ identification: Identification) throws(Failure)
    -> String?
  {
    guard options.showsPeople else { return nil }
    guard let purpose = workspace.peoplePurpose else {
      throw Failure(
        .configuration,
        en: """
          --people needs a stated purpose: write `people: {purpose: "..."}` into workspace.yaml, once whoever has to be \
          told of it (works council, data protection) has been
          """,
        es: """
          --people necesita un fin declarado: escriba `people: {purpose: "..."}` en workspace.yaml, después de informar a \
          quien corresponda (comité de empresa, protección de datos)
          """)
    }
    guard identification.showsPeople else {
      throw Failure(
        .configuration, en: "--people needs --identify full, or pseudonyms with --identify-key FILE",
        es: "--people necesita --identify full, o seudónimos con --identify-key ARCHIVO")
    }
    return purpose
  }

  private static func key(_ path: String) throws(Failure) -> PseudonymKey {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(
        .configuration, en: "--identify-key: `\(path)` cannot be read",
        es: "--identify-key: no se puede leer `\(path)`")
    }
    let mode = ((try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int) ?? 0
    guard mode & 0o077 == 0 else {
      throw Failure(
        .configuration,
        en: "--identify-key: others can read `\(path)`; run `chmod 600 \(path)`",
        es: "--identify-key: otros pueden leer `\(path)`; ejecute `chmod 600 \(path)`")
    }
    guard let key = PseudonymKey(Array(data)) else {
      throw Failure(
        .configuration,
        en: "--identify-key: `\(path)` has \(data.count) bytes; a key needs \(PseudonymKey.fewestBytes) or more",
        es: "--identify-key: `\(path)` tiene \(data.count) bytes; una clave necesita \(PseudonymKey.fewestBytes) o más")
    }
    return key
  }
}
