import HandoffModel

/// Works out what each distinct text of a column of ids or choices is, and what is odd about it.
struct SymbolMeanings {
  private let field: FieldDefinition
  /// Whether a key is made of several columns, and so no id of any system.
  private let isJoined: Bool
  private let salesforce: SalesforceScope?
  private let placeholders: PlaceholderTable
  private let choices: ChoiceSpellings
  private var rounded = RoundedNumbers()
  private var scratch = FoldedText()
  /// By symbol of the pool.
  private(set) var meanings: [SymbolMeaning] = []
  private(set) var oddities: [IDRemarks.Oddity] = []
  private(set) var letterCase = ShortIDCase()

  init(
    _ pool: SymbolPool, field: FieldDefinition, isJoined: Bool, salesforce: SalesforceScope?,
    placeholders: PlaceholderTable, choices: ChoiceSpellings
  ) {
    self.field = field
    self.isJoined = isJoined
    self.salesforce = salesforce
    self.placeholders = placeholders
    self.choices = choices
    let texts = (0..<pool.count).lazy.map { pool.utf8(Symbol(index: UInt32($0))) }
    if field.isRecordID, !isJoined { for text in texts { rounded.add(text.span) } }
    oddities.reserveCapacity(pool.count)
    meanings.reserveCapacity(pool.count)
    for text in texts {
      var oddity = IDRemarks.Oddity.none
      meanings.append(meaning(text, oddity: &oddity))
      oddities.append(oddity)
    }
    lookAtShapes(pool)
  }

  /// The rows of deals are kept under whatever id they have; elsewhere an id is there to join by.
  var keepsDamaged: Bool { field.table == .deals && field.name == "deal_id" }

  private mutating func meaning(_ text: ArraySlice<UInt8>, oddity: inout IDRemarks.Oddity) -> SymbolMeaning {
    if text.isEmpty || isNoCurrency(text) { return .blank }
    if let inner = Self.withoutFormula(text) {
      let meaning = meaning(inner, oddity: &oddity)
      if case .itself = meaning { return .canonical(Array(inner)) }
      return meaning
    }
    // A spelling of the field's own list comes first: "none" may be a value.
    if let value = choices.value(of: text.span, scratch: &scratch) { return .canonical(Array(value.utf8)) }
    switch placeholders.verdict(text.span, isName: true, scratch: &scratch) {
    case .blank: return .blank
    // A record may well be number 123, so only a placeholder without a digit is none of a record's id.
    case .placeholder(let token), .none(let token):
      if !field.isRecordID || !text.contains(where: { $0 &- 48 < 10 }) { return .placeholder(token: token) }
    case .negation, .content: break
    }
    guard field.type == .id, !isJoined else { return .itself }
    return meaning(ofID: text, oddity: &oddity)
  }

  /// Salesforce's export service writes `000` where a row has no currency.
  private func isNoCurrency(_ text: ArraySlice<UInt8>) -> Bool {
    text.count == 3 && text.allSatisfy { $0 == 48 } && field.name == "currency"
  }

  /// The text of `="007"`, by which a spreadsheet is kept from making a number of it; nil for anything else.
  private static func withoutFormula(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard text.count > 3, text.starts(with: "=\"".utf8), text.last == UInt8(ascii: "\"") else { return nil }
    let inner = text.dropFirst(2).dropLast()
    return inner.contains(UInt8(ascii: "\"")) ? nil : inner
  }

  private func meaning(ofID text: ArraySlice<UInt8>, oddity: inout IDRemarks.Oddity) -> SymbolMeaning {
    let isDamaged = rounded.isDamaged(text.span)
    switch isDamaged ? .damaged : RecordID.reading(text, isSalesforce: salesforce != nil) {
    case .null: return .blank
    case .canonical(let id): return .canonical(id)
    case .restored(let id):
      oddity = .restored
      return .canonical(id)
    case .damaged:
      // Names stand in fields of ids too; a name may be any number.
      guard field.isRecordID else { return .itself }
      oddity = .damaged
      return keepsDamaged ? .itself : .damaged
    case .wrongChecksum:
      if isOwnRecord { oddity = .wrongChecksum }
    case .itself:
      if isOwnRecord, text.count != SalesforceID.length { oddity = .otherShape }
    }
    return .itself
  }

  /// Whether the ids are those of records, in an export of Salesforce.
  private var isOwnRecord: Bool { salesforce == .own && field.isRecordID }

  /// Ids of another shape are odd only among ids of Salesforce's, and only short ones are in danger of losing their letter case.
  private mutating func lookAtShapes(_ pool: SymbolPool) {
    guard isOwnRecord else { return }
    var hasOwn = false
    for (index, meaning) in meanings.enumerated() where oddities[index] == .none || oddities[index] == .restored {
      let text = pool.utf8(Symbol(index: UInt32(index)))
      switch meaning {
      case .itself: hasOwn = hasOwn || text.count == SalesforceID.length
      case .canonical:
        hasOwn = hasOwn || text.count == SalesforceID.length || text.count == SalesforceID.shortLength
        if text.count == SalesforceID.shortLength { letterCase.add(text, symbol: index) }
      case .blank, .placeholder, .damaged: continue
      }
    }
    for index in letterCase.damaged {
      oddities[index] = .damaged
      meanings[index] = keepsDamaged ? .itself : .damaged
    }
    if !hasOwn { for index in oddities.indices where oddities[index] == .otherShape { oddities[index] = .none } }
  }
}
