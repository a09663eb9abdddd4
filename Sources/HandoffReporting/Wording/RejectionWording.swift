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
