import HandoffModel

/// Chooses the builder of each column of a file.
struct ColumnBuilderFactory {
  private let plan: FilePlan
  private let tools: ReadingTools
  private let accountNames: AccountNames
  private let expectedRows: Int

  init(_ plan: FilePlan, tools: ReadingTools, accountNames: AccountNames, expectedRows: Int) {
    self.plan = plan
    self.tools = tools
    self.accountNames = accountNames
    self.expectedRows = expectedRows
  }

  /// Keys of these tables join nothing, so their hash is enough.
  private static let hashedKeys: Set<String> = [
    "activity_id", "change_id", "churn_id", "commitment_id", "cs_account_id", "invoice_id", "milestone_id", "role_id",
    "subscription_id", "survey_id", "task_id",
  ]

  /// Whether a field can be made of several columns: ids whose text is kept.
  static func canJoin(_ catalogue: FieldCatalogue) -> (FieldID) -> Bool {
    { catalogue[$0].type == .id && !hashedKeys.contains(catalogue[$0].name) }
  }

  func builder(for field: FieldID, column: SourceColumn) -> any ColumnBuilder {
    let definition = tools.needs.catalogue[field]
    let placeholders = tools.placeholders
    switch definition.type {
    case .id where Self.hashedKeys.contains(definition.name) && definition.table != .deals:
      return KeyHashColumnBuilder(expectedRows: expectedRows)
    case .text where plan.table == .activities && definition.name == "subject":
      return MarkerColumnBuilder(matcher: tools.markers, settled: settledDirections, expectedRows: expectedRows)
    case .choice, .id:
      return SymbolColumnBuilder(
        field: definition, joined: column.joinedPositions.map { $0 - 1 },
        salesforce: tools.hasSalesforceIDs ? (plan.presetID == "salesforce" ? .own : .foreign) : nil,
        placeholders: placeholders,
        expectedRows: expectedRows)
    case .date, .instant:
      return MomentColumnBuilder(
        field: definition, header: column.header, zone: plan.zone, order: plan.dateOrder, placeholders: placeholders,
        isKept: tools.kept.stores(field), isJudged: tools.kept.requires(field), expectedRows: expectedRows)
    case .months:
      return MonthsColumnBuilder(placeholders: placeholders, expectedRows: expectedRows)
    case .integer, .money, .number:
      return NumberColumnBuilder(
        field: definition, decimal: plan.decimal, currencies: definition.type == .money ? currencyCheck : .none,
        placeholders: placeholders, expectedRows: expectedRows)
    case .boolean:
      return BooleanColumnBuilder(placeholders: placeholders, expectedRows: expectedRows)
    case .list, .text:
      return textBuilder(field, definition)
    }
  }

  /// Nil where a rule reads markers, or the file has no direction.
  private var settledDirections: SettledDirections? {
    let catalogue = tools.needs.catalogue
    guard !tools.needs.readsMarkers, let field = catalogue.id(.activities, "direction"),
      let column = plan.column(of: field)
    else { return nil }
    return SettledDirections(catalogue[field], column: column)
  }

  /// Only deals have a currency of their own.
  private var currencyCheck: CurrencyCheck {
    let field = plan.table == .deals ? tools.needs.catalogue.id(.deals, "currency") : nil
    return CurrencyCheck(column: plan.column(of: field), field: field.map { tools.needs.catalogue[$0] })
  }

  /// The builder of a column that holds when deals entered a stage.
  func stageBuilder(_ field: FieldID, header: String) -> MomentColumnBuilder {
    MomentColumnBuilder(
      field: tools.needs.catalogue[field], header: header, zone: plan.zone, order: plan.dateOrder,
      placeholders: tools.placeholders, isKept: true, expectedRows: expectedRows)
  }

  private func textBuilder(_ field: FieldID, _ definition: FieldDefinition) -> TextColumnBuilder {
    let checks = tools.needs.textPlan.checks(of: field).map { check -> TextColumnBuilder.Check in
      switch check {
      case .test(let test): .test(test)
      case .sameAs(let other): .sameAs(column: plan.column(of: other))
      case .sharesWord(let other): .sharesWord(column: plan.column(of: other))
      case .sameAsAccountName: .sameAsAccountName
      }
    }
    let catalogue = tools.needs.catalogue
    let lookup = AccountNameLookup(
      nameColumn: plan.column(of: catalogue.id(.deals, "account_name")),
      idColumn: plan.column(of: catalogue.id(.deals, "account_id")), names: accountNames)
    return TextColumnBuilder(
      checks: checks, field: definition, tester: tools.tester, placeholders: tools.placeholders, accountNames: lookup,
      separator: definition.type == .list ? plan.listSeparator : nil,
      isFingerprinted: tools.needs.textPlan.fingerprinted.contains(field), expectedRows: expectedRows)
  }
}
