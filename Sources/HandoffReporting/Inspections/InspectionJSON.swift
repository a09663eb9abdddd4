public import HandoffModel

/// What was recognised in exports as JSON, for programs that check the reader.
public enum InspectionJSON {
  public static func bytes(_ inspection: Inspection) -> [UInt8] {
    JSONWriter.bytes([
      ("time_zone", .string(inspection.timeZone)),
      ("files", .array(inspection.files.enumerated().map { file($0.element, index: $0.offset, inspection) })),
      ("unrecognised", .array(inspection.unusedFiles.map(JSONValue.string))),
    ])
  }

  private static func file(_ file: SourceFile, index: Int, _ inspection: Inspection) -> JSONValue {
    [
      ("file", .string(file.name)), ("table", .string(file.table.rawValue)), ("preset", .string(file.preset)),
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

  private static func column(_ column: SourceColumn, _ inspection: Inspection) -> JSONValue {
    let counts = column.counts
    return [
      ("position", .number(column.position)), ("header", .string(column.header)),
      ("field", column.field.map { .string(inspection.catalogue[$0].name) } ?? .null),
      ("type", column.field.map { .string(inspection.catalogue[$0].type.rawValue) } ?? .null),
      ("recognised_by", .string(column.recognisedBy)),
      (
        "cells",
        .counts([
          ("filled", counts[.filled]), ("placeholder", counts[.placeholder]), ("blank", counts[.blank]),
          ("invalid", counts[.invalid]),
        ])
      ),
      (
        "date_order",
        .string(column.field.map { inspection.catalogue[$0].type.isTemporal } ?? false ? column.reading.en : "")
      ),
      ("reading", .string(column.reading.en)),
      (
        "problems",
        .array(
          column.remarks.map { remark in
            [
              ("id", .string(remark.id)), ("count", .number(remark.count)), ("unreadable", .bool(remark.isUnreadable)),
              ("message", .string(remark.message.en)), ("lines", .array(remark.lines.map { .number($0) })),
            ]
          })
      ),
    ]
  }

  private static func rejected(_ row: RejectedRow) -> JSONValue {
    [
      ("line", .number(row.line)), ("byte_offset", .number(row.byteOffset)), ("column", .string(row.column)),
      ("reason_id", .string(row.reason)),
    ]
  }
}
