public import HandoffModel

/// What was recognised in exports as JSON, for programs that check the reader.
public enum InspectionJSON {
  public static func bytes(_ inspection: Inspection) -> [UInt8] {
    JSONWriter.bytes([
      ("time_zone", .string(inspection.timeZone)),
      ("files", .array(files(inspection.files, from: 0, inspection))),
      ("unrecognised", .array(files(inspection.unrecognised, from: inspection.files.count, inspection))),
    ])
  }

  private static func files(_ files: [SourceFile], from first: Int, _ inspection: Inspection) -> [JSONValue] {
    files.enumerated().map { file($0.element, index: first + $0.offset, inspection) }
  }

  private static func file(_ file: SourceFile, index: Int, _ inspection: Inspection) -> JSONValue {
    let isRecognised = index < inspection.files.count
    let members: JSONValue = [
      ("file", .string(file.name)), ("table", isRecognised ? .string(file.table.rawValue) : .null),
      ("preset", isRecognised ? .string(file.preset) : .null),
      ("encoding", .string(file.format.encoding)), ("byte_order_mark", .bool(file.format.hasByteOrderMark)),
      ("container", .string(file.format.container)), ("dialect", dialect(file.format)),
      ("header_line", .number(file.format.headerLine)), ("grouped_columns", .number(file.format.groupedColumns)),
      ("bytes", .number(file.byteCount)),
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
      ("ignored", .array(file.ignored.map(ignored))),
    ]
    guard inspection.records.indices.contains(index), case .object(let object) = members else { return members }
    let records = inspection.records[index].map { record($0, inspection.catalogue) }
    return .object(object + [JSONValue.Member("record_list", .array(records))])
  }

  private static func ignored(_ lines: IgnoredLines) -> JSONValue {
    [("line", .number(lines.line)), ("lines", .number(lines.lineCount)), ("reason_id", .string(lines.reason))]
  }

  /// Values by field: text where filled, null elsewhere; the states of cells that are neither filled nor blank beside.
  private static func record(_ record: InspectedRecord, _ catalogue: FieldCatalogue) -> JSONValue {
    let values = record.values.map { value in
      JSONValue.Member(catalogue[value.field].name, value.state == .filled ? .string(value.text) : .null)
    }
    let states = record.values.filter { $0.state != .filled && $0.state != .blank }.map { value in
      JSONValue.Member(catalogue[value.field].name, .string(value.state.name))
    }
    return [
      ("line", .number(record.line)), ("last_line", .number(record.line + record.lineCount - 1)),
      ("disposition", .string(record.disposition.rawValue)), ("reason_id", .string(record.reason)),
      ("values", .object(values)), ("states", .object(states)),
    ]
  }

  private static func dialect(_ format: SourceFormat) -> JSONValue {
    [
      ("delimiter", .string(format.delimiter)), ("quote", .string(format.quote)), ("line_end", .string(format.lineEnd)),
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
