import HandoffModel

/// `rejected.csv`: the records kept out, sorted by file, then line, with what to do about each.
enum RejectedTable {
  static func make(_ context: AuditContext) -> TableText {
    var table = TableText(.rejected)
    let files = context.dataset.files
    func name(_ row: RejectedRow) -> String { files[checked: row.file]?.name ?? "" }
    let rows = context.dataset.rejected.sorted { a, b in
      (name(a), a.line, a.byteOffset, a.reason, a.column) < (
        name(b), b.line, b.byteOffset, b.reason, b.column
      )
    }
    for row in rows {
      let wording = RejectionWording.of(row.reason, in: files[checked: row.file])
      table.append([
        .text(name(row)), .number(row.line), .number(row.byteOffset), .text(row.column), .text(row.dealID),
        .name(row.reason), .text(wording.reason[context.language]), .text(wording.remedy[context.language]),
      ])
    }
    return table
  }
}
