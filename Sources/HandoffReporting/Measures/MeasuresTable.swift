import HandoffModel

/// `measures.csv`: every measure over all handoffs and by group.
enum MeasuresTable {
  static func make(_ context: AuditContext, _ rows: [MeasureRow]) -> TableText {
    var table = TableText(.measures)
    for row in rows { table.append(cells(row, context)) }
    return table
  }

  private static func cells(_ row: MeasureRow, _ context: AuditContext) -> [TableText.Value] {
    let measure = context.measures[row.measure]
    var cells: [TableText.Value] = [
      .name(measure.id), .text(measure.title[context.language]), .name(row.cut.map { context.cuts[$0].id } ?? "all"),
      .text(row.group), .number(row.count), .name(unit(measure)), .number(row.value, decimals: 1),
    ]
    if let interval = row.interval {
      cells += [.number(interval.lower, decimals: 1), .number(interval.upper, decimals: 1)]
    } else {
      cells += [.empty, .empty]
    }
    cells.append(measure.target.map { .number(Int($0.value / 1_000), decimals: 1) } ?? .empty)
    // Nobody is judged by name: what lies inside the funnel is chance.
    let isOfPeople = row.cut.map { context.cuts[$0].isPeople } ?? false
    cells.append(.name(isOfPeople ? "" : TargetVerdict(row, measure)?.id ?? ""))
    cells.append(.name(measure.catalogueIDs.joined(separator: " ")))
    return cells
  }

  private static func unit(_ measure: MeasureDescription) -> String {
    switch measure.form {
    case .share: "percent"
    case .median(let unit): unit.rawValue
    case .spread: "points"
    }
  }
}
