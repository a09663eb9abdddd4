/// Which checks each text field needs, decided by the rules and carried out while files are read.
public struct TextPlan: Sendable {
  /// One yes/no question about a text.
  public enum Check: Hashable, Sendable {
    /// A declared text test, by its position in the text-test list.
    case test(Int)
    /// The text equals that of another field of the same deal (letter case, accents and punctuation apart).
    case sameAs(FieldID)
    /// The text has a word of weight in common with that of another field of the same deal, or equals it.
    case sharesWord(FieldID)
    /// The text equals the name of the deal's account.
    case sameAsAccountName
  }

  private var checks: [FieldID: [Check]] = [:]
  /// Fields whose texts are compared across deals, and so leave a fingerprint.
  public private(set) var fingerprinted: Set<FieldID> = []

  public init() {}

  /// The checks of a field in bit order.
  public func checks(of field: FieldID) -> [Check] { checks[field] ?? [] }

  /// The fields with at least one check, in catalogue order.
  public var fields: [FieldID] { checks.keys.sorted() }

  /// Asks for the fingerprints of a field's texts.
  public mutating func fingerprint(_ field: FieldID) { fingerprinted.insert(field) }

  /// The bit position of a check of a field, added if new; nil where the field has no bit left.
  public mutating func position(of check: Check, for field: FieldID) -> Int? {
    var list = checks[field] ?? []
    if let known = list.firstIndex(of: check) { return known }
    guard list.count < TextFeatures.maximumChecks else { return nil }
    list.append(check)
    checks[field] = list
    return list.count - 1
  }
}
