public import HandoffModel

/// Why a record was kept out and what to do about it, for every reason id of the reader.
public struct RejectionWording: Sendable {
  public let reason: LocalizedText
  public let remedy: LocalizedText

  init(_ reason: LocalizedText, remedy: LocalizedText) {
    self.reason = reason
    self.remedy = remedy
  }

  /// The wording of a reason id; a general one for an id this list does not have.
  public static func of(_ id: String) -> RejectionWording { all[id] ?? unlisted }

  /// The same; where the rows of the file are told apart by several columns for want of an id, it names them.
  public static func of(_ id: String, in file: SourceFile?) -> RejectionWording {
    let wording = of(id)
    guard id == "alike-rows", let file, !file.keyHeaders.isEmpty else { return wording }
    let list = file.keyHeaders.joined(separator: ", ")
    let remedy =
      file.table == .deals
      ? LocalizedText(
        en: "Export the id column or name columns under `deal_id:`.",
        es: "Exporte la columna del id o indique columnas en `deal_id:`.") : wording.remedy
    return RejectionWording(
      LocalizedText(
        en: "No id column: these rows are alike in \(list), and differ elsewhere, so none was taken.",
        es: "Sin columna de id: estas filas coinciden en \(list) y difieren en otras; no se tomó ninguna."),
      remedy: remedy)
  }

  static let all: [String: RejectionWording] = Dictionary(
    (text + shape + file + value).map { ($0.id, $0.wording) }, uniquingKeysWith: { first, _ in first })

  private static let unlisted = RejectionWording(
    LocalizedText(en: "The record could not be taken.", es: "No se pudo admitir el registro."),
    remedy: LocalizedText(
      en: "Compare the line with its neighbours and export it again.",
      es: "Compare la línea con las vecinas y expórtela de nuevo."))

  typealias Entry = (id: String, wording: RejectionWording)

  static func entry(_ id: String, _ reason: LocalizedText, _ remedy: LocalizedText) -> Entry {
    (id, RejectionWording(reason, remedy: remedy))
  }
}
