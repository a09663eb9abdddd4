import HandoffModel

/// Brings the spellings of one record id to one form.
enum RecordID {
  /// What the text of an id is.
  enum Reading: Equatable {
    /// It is compared as it is written.
    case itself
    /// Another spelling of this id.
    case canonical([UInt8])
    /// A Salesforce id whose letter case a tool has changed; its check characters gave the case back.
    case restored([UInt8])
    /// Of the shape of a Salesforce id of 18 characters, but its check characters are not those of any such id.
    case wrongChecksum
    /// Rounded or rewritten by a spreadsheet: it names no record any more.
    case damaged
    /// The id of nothing.
    case null
  }

  /// Ids of Salesforce are told from others by their shape, and only where the export is one of Salesforce's: elsewhere 15
  /// characters are 15 characters.
  static func reading(_ id: ArraySlice<UInt8>, isSalesforce: Bool) -> Reading {
    if isNull(id) { return .null }
    if SpreadsheetDamage.isDamaged(id.span) { return .damaged }
    if isSalesforce, let reading = SalesforceID.reading(id) { return reading }
    if let rest = withoutZohoPrefix(id) { return .canonical(Array(rest)) }
    return UniqueIdentifier.canonical(id).map(Reading.canonical) ?? .itself
  }

  /// The one form of an id; ids of unknown shape, damaged ones too, as they are.
  static func canonical(_ id: [UInt8], isSalesforce: Bool) -> [UInt8] {
    switch reading(id[...], isSalesforce: isSalesforce) {
    case .canonical(let text), .restored(let text): text
    case .itself, .wrongChecksum, .damaged, .null: id
    }
  }

  /// Whether a sound id may have another form, so that most need no second look.
  static func mayHaveForms(_ id: Span<UInt8>) -> Bool {
    switch id.count {
    case SalesforceID.shortLength, UniqueIdentifier.length, UniqueIdentifier.length + 2: true
    default: id.count > zohoPrefix.count && id[0] | 0x20 == zohoPrefix[0]
    }
  }

  /// Whether a text is a Salesforce id of 18 characters with the check characters that its letters ask for.
  static func isSalesforce(_ id: [UInt8]) -> Bool { id.count == SalesforceID.length && SalesforceID.fits(id[...]) }

  /// The Salesforce id of nothing, `000000000000000` with or without its suffix.
  static func isNull(_ id: some Collection<UInt8>) -> Bool {
    (id.count == 15 || id.count == 18) && id.prefix(15).allSatisfy { $0 == 48 }
  }

  /// Zoho's CSV exports write `zcrm_` before ids that its API writes without.
  private static func withoutZohoPrefix(_ id: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard id.count > zohoPrefix.count,
      id.prefix(zohoPrefix.count).elementsEqual(zohoPrefix, by: { $0 | 0x20 == $1 | 0x20 })
    else { return nil }
    let rest = id.dropFirst(zohoPrefix.count)
    return rest.allSatisfy { $0 &- 48 < 10 } ? rest : nil
  }

  private static let zohoPrefix = Array("zcrm_".utf8)
}
