/// The joined tables of one analysis, ready to be judged at any date.
public struct Dataset: Sendable {
  public let catalogue: FieldCatalogue
  public let textPlan: TextPlan
  public var files: [SourceFile]
  public var symbols: SymbolPool
  /// What cells with several ids hold.
  public var listedIDs: ListedIDs
  /// The handoffs: deals won, not filtered, with a key and a signature by the analysis date.
  public var deals: Table
  /// Rows of `deals` to be judged: those signed in the period asked for, in order.
  public var judgedRows: [Int32]
  /// Where the deal that was asked for went; nil where none was asked for, or none has that id.
  public var tracedDeal: TracedDeal?
  public var accounts: Table
  /// Row of `accounts` per deal; -1 where there is none.
  public var accountRows: [Int32]
  public var users: Table
  /// Row of `users` by the index of the symbol of the user's id.
  public var userRows: [Int64: Int32]
  /// Tables whose rows belong to deals.
  public var children: [TableName: ChildTable]
  public var rowAccounts: [TableName: RowAccount]
  public var rejected: [RejectedRow]
  public var diagnostics: [Diagnostic]
  public var analysisDate: AnalysisDate
  /// Per deal, what `churn` says of its account; empty unless it was asked for.
  public var accountStandings: [AccountStanding] = []
  /// In the order of the rows of deals; those without an account or a readable date are left out.
  public var renewals: [RenewalDeal] = []
  /// What cells say, letter by letter; nil unless reports are to show it.
  public var cellTexts: CellTexts?

  public init(
    catalogue: FieldCatalogue, textPlan: TextPlan, files: [SourceFile], symbols: SymbolPool,
    listedIDs: ListedIDs = .none, deals: Table,
    judgedRows: [Int32], tracedDeal: TracedDeal? = nil, accounts: Table, accountRows: [Int32], users: Table,
    userRows: [Int64: Int32],
    children: [TableName: ChildTable],
    rowAccounts: [TableName: RowAccount], rejected: [RejectedRow], diagnostics: [Diagnostic],
    analysisDate: AnalysisDate
  ) {
    self.catalogue = catalogue
    self.textPlan = textPlan
    self.files = files
    self.symbols = symbols
    self.listedIDs = listedIDs
    self.deals = deals
    self.judgedRows = judgedRows
    self.tracedDeal = tracedDeal
    self.accounts = accounts
    self.accountRows = accountRows
    self.users = users
    self.userRows = userRows
    self.children = children
    self.rowAccounts = rowAccounts
    self.rejected = rejected
    self.diagnostics = diagnostics
    self.analysisDate = analysisDate
  }

  /// The table a cell origin points into; nil where that table was not read.
  public func table(_ name: TableName) -> Table? {
    switch name {
    case .deals: deals
    case .accounts: accounts
    case .users: users
    default: children[name]?.table
    }
  }
}
