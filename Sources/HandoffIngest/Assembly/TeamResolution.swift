import HandoffConfig
import HandoffModel

/// Settles which team an activity belongs to and which way it went.
///
/// Team: the row's own column, else the owner's department or role by the declared phrases, else equality with the deal's
/// seller or CSM, else customer for an inbound message; not exported in rows of a file with neither team nor owner.
/// Direction: the row's own, else internal for a handoff meeting or a task, inbound for the customer's, outbound for the rest;
/// not exported for meetings of a file without subjects where other files have them, for a handoff meeting may be among them.
struct TeamResolution {
  private let catalogue: FieldCatalogue
  private let symbols: SymbolPool
  private let users: UserDirectory
  /// By row of the users.
  private let teamOfUser: [Int64?]

  /// How many activities got their team by which means.
  struct Counts {
    var byColumn = 0
    var byUser = 0
    var byDeal = 0
    var byDirection = 0
    var unknown = 0
  }

  init(users: UserDirectory, tools: ReadingTools, symbols: SymbolPool) {
    catalogue = tools.needs.catalogue
    self.symbols = symbols
    self.users = users
    teamOfUser = Self.teams(of: users, tools: tools, symbols: symbols)
  }

  /// The activities with team and direction filled in as far as they can be known.
  func resolve(_ child: ChildTable, deals: Table) -> (child: ChildTable, counts: Counts) {
    var table = child.table
    guard let teamField = catalogue.id(.activities, "team"), let directionField = catalogue.id(.activities, "direction")
    else { return (child, Counts()) }
    let ownTeam = table.column(teamField)
    let ownDirection = table.column(directionField)
    let owner = column(table, .activities, "owner_id")
    let marker = column(table, .activities, "marker")
    let type = column(table, .activities, "type")
    let seller = column(deals, .deals, "ae")
    let csm = column(deals, .deals, "cs_owner")
    let name = Names(symbols)
    var counts = Counts()
    var teams: [PackedCell] = []
    var directions: [PackedCell] = []
    teams.reserveCapacity(table.rowCount)
    directions.reserveCapacity(table.rowCount)
    for deal in 0..<deals.rowCount {
      for row in child.range(of: deal) {
        var team: Int64?
        if let own = ownTeam[row].value {
          team = own
          counts.byColumn += 1
        } else if let symbol = owner[row].value {
          let person = users.person(symbol)
          if person >= 0, let known = teamOfUser[Int(person)] {
            team = known
            counts.byUser += 1
          } else if isSame(person, seller[deal]) {
            team = name.sales
            counts.byDeal += 1
          } else if isSame(person, csm[deal]) {
            team = name.cs
            counts.byDeal += 1
          }
        }
        if team == nil {
          if Self.says(ownDirection[row], name.inbound) {
            team = name.customer
            counts.byDirection += 1
          } else {
            counts.unknown += 1
          }
        }
        let mayBeHandoff = marker[row].state == .notExported && !marker.isAbsent && Self.says(type[row], name.meeting)
        let isInternal = Self.says(marker[row], name.handoffMeeting) || Self.says(type[row], name.task)
        let direction =
          ownDirection[row].value
          ?? (isInternal ? name.internally : team == name.customer ? name.inbound : name.outbound)
        teams.append(PackedCell(team.map(Cell.filled) ?? Self.unknownTeam(own: ownTeam[row], owner: owner[row])))
        let isOpen = mayBeHandoff && !ownDirection[row].isFilled && team != name.customer
        directions.append(PackedCell(isOpen ? .notExported : direction.map(Cell.filled) ?? .blank))
      }
    }
    let isAnythingKnown = counts.unknown < table.rowCount || table.rowCount == 0
    table.set(teamField, isAnythingKnown ? Column(.packed(teams)) : Column(.absent))
    table.set(directionField, Column(.packed(directions)))
    if let field = catalogue.id(.activities, "owner_id") { table.drop(field) }
    return (child.with(table), counts)
  }

  /// Somebody of no team known, or nobody that the file could name.
  private static func unknownTeam(own: Cell, owner: Cell) -> Cell {
    own.state == .notExported && owner.state == .notExported ? .notExported : .blank
  }

  private func isSame(_ person: Int32, _ cell: Cell) -> Bool {
    person != -1 && cell.value.map { users.person($0) == person } ?? false
  }

  /// Whether a cell is filled with a name; false for every cell where the name is in no cell.
  private static func says(_ cell: Cell, _ name: Int64?) -> Bool {
    guard let value = cell.value, let name else { return false }
    return value == name
  }

  private func column(_ table: Table, _ owner: TableName, _ name: String) -> Column {
    catalogue.id(owner, name).map { table.column($0) } ?? Column(.absent)
  }

  /// The symbols of the names this type decides by; nil where no cell can hold them.
  private struct Names {
    let sales, cs, customer, inbound, outbound, internally, handoffMeeting, meeting, task: Int64?

    init(_ symbols: SymbolPool) {
      func index(_ name: String) -> Int64? { symbols.symbol(of: name).map { Int64($0.index) } }
      sales = index("sales")
      cs = index("cs")
      customer = index("customer")
      inbound = index("inbound")
      outbound = index("outbound")
      internally = index("internal")
      handoffMeeting = index("handoff_meeting")
      meeting = index("meeting")
      task = index("task")
    }
  }

  /// The team of each user whose department or role has a team's phrases; the first team in the list wins.
  /// Users whose rows contradict each other have none.
  private static func teams(of users: UserDirectory, tools: ReadingTools, symbols: SymbolPool) -> [Int64?] {
    let catalogue = tools.needs.catalogue
    let spec = tools.needs.activities.teams
    let matcher = PhraseMatcher(groups: spec.map(\.phrases))
    let columns = ["role", "department"].compactMap { catalogue.id(.users, $0) }.map { users.table.column($0) }
    var teams = [Int64?](repeating: nil, count: users.table.rowCount)
    var folded = FoldedText()
    for row in Set(users.rows.values) {
      for column in columns {
        guard let value = column[Int(row)].value else { continue }
        let text = Array(symbols.utf8(Symbol(index: UInt32(value))))
        folded.foldToWords(text.span)
        let groups = matcher.groups(in: folded)
        guard groups != 0, let team = symbols.symbol(of: spec[groups.trailingZeroBitCount].name) else { continue }
        teams[Int(row)] = Int64(team.index)
        break
      }
    }
    return teams
  }
}
