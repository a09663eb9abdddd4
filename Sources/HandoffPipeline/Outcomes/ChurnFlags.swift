import HandoffModel

/// What columns of the deal and its account say of a customer's leaving: a date, a yes or no, a status.
///
/// The deal is asked first. Of each, the date decides; a yes, or the status of one that left, without a date says that the
/// customer left and not when. Blank cells and unknown statuses say nothing.
struct ChurnFlags {
  enum Answer: Equatable {
    case nothing
    case stays
    /// Left on a day; `hasReturned` where the flag beside the date says that the customer is there.
    case left(Day, hasReturned: Bool)
    case leftUndated
  }

  static let fields = ["customer_status", "is_churned", "left_at"]
  /// As rules name them.
  static let names = Set(fields + fields.map { "account.\($0)" })

  private struct Columns {
    let date, flag, status: Column

    init(_ table: Table, _ catalogue: FieldCatalogue) {
      func column(_ name: String) -> Column {
        catalogue.id(table.name, name).map { table.column($0) } ?? Column(.absent)
      }
      date = column("left_at")
      flag = column("is_churned")
      status = column("customer_status")
    }
  }

  private let deals, accounts: Columns
  private let accountRows: [Int32]
  private let active, churned: Int64?
  private let zone: Zone
  private let cutoff: Day

  init(_ dataset: Dataset, zone: Zone, cutoff: Day) {
    deals = Columns(dataset.deals, dataset.catalogue)
    accounts = Columns(dataset.accounts, dataset.catalogue)
    accountRows = dataset.accountRows
    active = dataset.symbols.symbol(of: "active").map { Int64($0.index) }
    churned = dataset.symbols.symbol(of: "churned").map { Int64($0.index) }
    self.zone = zone
    self.cutoff = cutoff
  }

  /// Whether any of the columns holds a value for any deal or account.
  static func areFilled(in dataset: Dataset) -> Bool {
    [dataset.deals, dataset.accounts].contains { table in
      fields.compactMap { dataset.catalogue.id(table.name, $0) }.contains { field in
        let column = table.column(field)
        return (0..<table.rowCount).contains { column[$0].isFilled }
      }
    }
  }

  func answer(_ row: Int32) -> Answer {
    let own = answer(deals, Int(row))
    guard own == .nothing, accountRows.indices.contains(Int(row)), accountRows[Int(row)] >= 0 else { return own }
    return answer(accounts, Int(accountRows[Int(row)]))
  }

  private func answer(_ columns: Columns, _ row: Int) -> Answer {
    let (flag, status) = (columns.flag[row].value, columns.status[row].value)
    let saysLeft = flag == 1 || (status != nil && status == churned)
    let saysStays = flag == 0 || (status != nil && status == active)
    if let day = columns.date[row].moment?.day(in: zone) {
      return day > cutoff ? .stays : .left(day, hasReturned: saysStays && !saysLeft)
    }
    if saysLeft || columns.date[row].state == .invalid { return .leftUndated }
    return saysStays ? .stays : .nothing
  }
}
