/// Why a deal that was read is not audited, by a permanent kebab-case id.
public struct FilterReason: Hashable, Sendable, Comparable {
  public let id: String

  public static let deleted = FilterReason(id: "deleted")
  public static let testAccount = FilterReason(id: "test-account")
  public static let notWon = FilterReason(id: "not-won")
  public static let signedLater = FilterReason(id: "signed-later")
  public static let outsidePeriod = FilterReason(id: "outside-period")

  /// A workspace filter on a choice field.
  public static func field(_ name: String) -> FilterReason {
    FilterReason(id: "filter-" + name.replacing("_", with: "-"))
  }

  /// What the deals left out are, worded to follow their number.
  public var words: LocalizedText {
    switch self {
    case .deleted: LocalizedText(en: "deleted", es: "eliminados")
    case .testAccount: LocalizedText(en: "of test accounts", es: "de cuentas de prueba")
    case .notWon: LocalizedText(en: "not won", es: "no ganados")
    case .signedLater:
      LocalizedText(en: "signed after the analysis date", es: "firmados después de la fecha del análisis")
    case .outsidePeriod: LocalizedText(en: "signed outside the period", es: "firmados fuera del periodo")
    default: LocalizedText(en: "by the filter \(fieldName)", es: "por el filtro \(fieldName)")
    }
  }

  /// The field of a workspace filter.
  private var fieldName: String { id.replacing("filter-", with: "", maxReplacements: 1).replacing("-", with: "_") }

  private init(id: String) {
    self.id = id
  }

  public static func < (a: FilterReason, b: FilterReason) -> Bool { a.id < b.id }
}
