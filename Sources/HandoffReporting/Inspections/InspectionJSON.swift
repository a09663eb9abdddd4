public import HandoffModel

/// What was recognised in exports as JSON, for programs that check the reader.
public enum InspectionJSON {
  public static func bytes(_ inspection: Inspection) -> [UInt8] {
    JSONWriter.bytes([
      ("time_zone", .string(inspection.timeZone)),
      ("files", .array(inspection.files.enumerated().map { file($0.element, index: $0.offset, inspection) })),
      ("unrecognised", .array(inspection.unusedFiles.map(JSONValue.string))),
      ("joins", joins(inspection)),
      ("bases", .array(InspectionProblem.bases(inspection).map(problem))),
      ("problems", .array(InspectionProblem.ranked(inspection).map(problem))),
    ])
  }

  private static func joins(_ inspection: Inspection) -> JSONValue {
    switch inspection.joins {
    case .refused(let reason): return [("refused", .string(reason.en))]
    case .joined(let accounts, _, let date):
      let tables = accounts.keys.sorted().map { table -> JSONValue.Member in
        let account = accounts[table] ?? RowAccount()
        return JSONValue.Member(
          table.rawValue,
          .counts([
            ("rows", account.read), ("joined", account.joined), ("filtered", account.filteredTotal),
            ("orphans", account.orphans), ("ambiguous", account.ambiguous), ("copies", account.duplicates),
            ("later", account.afterAnalysisDate), ("quarantined", account.quarantined),
          ]))
      }
      return [("as_of", .string("\(date.moment)")), ("tables", .object(tables))]
    }
  }

  private static func problem(_ problem: InspectionProblem) -> JSONValue {
    [
      ("count", .number(problem.count)), ("id", .string(problem.id)), ("place", .string(problem.place)),
      ("message", .string(problem.message.en)),
    ]
  }

  private static func file(_ file: SourceFile, index: Int, _ inspection: Inspection) -> JSONValue {
    [
      ("file", .string(file.name)), ("table", .string(file.table.rawValue)), ("preset", .string(file.preset)),
      ("preset_reason", .string(file.presetReason.en)), ("key", .array(key(file, inspection).map(JSONValue.string))),
      ("encoding", .string(file.encoding)), ("dialect", [("delimiter", ",")]), ("bytes", .number(file.byteCount)),
      ("sha256", .string(file.sha256)), ("records", .number(file.recordCount)),
      (
        "lines",
        .counts([
          ("header", file.lines.header), ("accepted", file.lines.accepted), ("quarantined", file.lines.quarantined),
          ("ignored", file.lines.ignored),
        ])
      ),
      ("columns", .array(file.columns.map { column($0, inspection) })),
      ("rejected", .array(inspection.rejected.filter { $0.file == index }.map(rejected))),
    ]
  }

  /// The headers that tell rows apart; none where rows alike in every cell count once.
  private static func key(_ file: SourceFile, _ inspection: Inspection) -> [String] {
    guard file.keyHeaders.isEmpty else { return file.keyHeaders }
    return inspection.catalogue.key(of: file.table).flatMap { file.header(of: $0) }.map { [$0] } ?? []
  }

  private static func column(_ column: SourceColumn, _ inspection: Inspection) -> JSONValue {
    let counts = column.counts
    return [
      ("position", .number(column.position)), ("header", .string(column.header)),
      ("field", column.field.map { .string(inspection.catalogue[$0].name) } ?? .null),
      ("type", column.field.map { .string(inspection.catalogue[$0].type.rawValue) } ?? .null),
      ("recognised_by", .string(column.recognisedBy)),
      ("candidates", .array(column.candidates.map(JSONValue.string))),
      (
        "cells",
        .counts([
          ("filled", counts[.filled]), ("placeholder", counts[.placeholder]), ("blank", counts[.blank]),
          ("invalid", counts[.invalid]),
        ])
      ),
      ("date_order", .string(column.dateOrder)),
    ]
  }

  private static func rejected(_ row: RejectedRow) -> JSONValue {
    [
      ("line", .number(row.line)), ("byte_offset", .number(row.byteOffset)), ("column", .string(row.column)),
      ("reason_id", .string(row.reason)),
    ]
  }
}
