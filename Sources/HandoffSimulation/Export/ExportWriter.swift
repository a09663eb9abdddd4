/// Writes handoffs into the files of a dialect, numbering the records as they come.
struct ExportWriter {
  let world: World
  let layout: ExportLayout
  var row: RowWriter
  private var files: [TableFile] = []
  private var fileOfTable: [Int] = []
  private var used = [Int](repeating: 0, count: RecordKind.allCases.count)

  init(world: World) {
    self.world = world
    let dialect = world.parameters.dialect
    layout = ExportLayout.of(dialect)
    row = RowWriter(dialect: dialect, calendar: world.calendar)
    for table in ExportTable.allCases {
      let (name, header) = layout.file(of: table)
      if let known = files.firstIndex(where: { $0.name == name }) {
        fileOfTable.append(known)
      } else {
        fileOfTable.append(files.count)
        files.append(TableFile(name: name, header: row.header(header)))
      }
    }
  }

  var summary: SimulationSummary {
    SimulationSummary(
      files: files.map { SimulationSummary.File(name: $0.name, rows: $0.rows, bytes: $0.byteCount) })
  }

  /// The next number of that kind of record, from 0.
  mutating func nextNumber(of kind: RecordKind) -> Int {
    used[kind.rawValue] += 1
    return used[kind.rawValue] - 1
  }

  mutating func finishRow(of table: ExportTable) {
    row.finish(into: &files[fileOfTable[table.rawValue]])
  }

  /// Hands on the files that have a chunk ready.
  mutating func flushFull(into sink: inout some SimulationSink) throws {
    for position in files.indices where files[position].isFull {
      try files[position].flush(into: &sink)
    }
  }

  mutating func flushAll(into sink: inout some SimulationSink) throws {
    for position in files.indices {
      try files[position].flush(into: &sink)
    }
  }

  /// All rows that come with one handoff.
  mutating func write(_ handoff: Handoff) {
    let account = nextNumber(of: .account)
    let deal = handoff.deal
    writeAccount(
      account, name: deal.company, owner: world.staff.user(ofSeller: deal.cast.seller), created: deal.created,
      handoff: handoff)
    let contacts = handoff.stakeholders.people.map { person in
      let contact = nextNumber(of: .contact)
      writeContact(contact, account: account, of: deal.company, person)
      return contact
    }
    let number = nextNumber(of: .deal)
    let record = DealRecord(
      handoff: deal, kind: .handoff, timeline: handoff.timeline, answers: handoff.answers, world: world)
    writeDeal(number, account: account, record)
    writeContactRoles(deal: number, contacts: contacts, handoff)
    for activity in handoff.activities {
      writeActivity(activity, of: handoff, deal: number, account: account, contacts: contacts)
    }
    writeRecords(handoff, deal: number, account: account)
    writeOthers(handoff, account: account)
  }

  private mutating func writeOthers(_ handoff: Handoff, account: Int) {
    for entry in handoff.others.entries {
      var owner = account
      if !entry.isOwnCustomer {
        owner = nextNumber(of: .account)
        writeAccount(
          owner, name: entry.record.customer, owner: entry.record.seller, created: entry.customerSince,
          handoff: nil)
      }
      writeDeal(nextNumber(of: .deal), account: owner, entry.record)
    }
    if handoff.others.hasDeletedCopy && world.parameters.dialect == .salesforce {
      let copy = DealRecord(
        handoff: handoff.deal, kind: .deleted, timeline: handoff.timeline, answers: handoff.answers,
        world: world)
      writeDeal(nextNumber(of: .deal), account: account, copy)
    }
  }
}
