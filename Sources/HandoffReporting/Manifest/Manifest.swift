import HandoffModel

/// `manifest.json`: by which tool, rules and inputs a bundle was made, and what is in it.
enum Manifest {
  /// The first bytes of every manifest, by which a bundle of ours is recognised.
  static let signature = [UInt8](text: "{\n  \"tool\": \"\(RunFacts.toolName)\"")

  /// `outputs` are the files of the bundle with their rows, the header apart; nil for what is no table.
  static func value(
    _ context: AuditContext, _ tally: AuditTally, outputs: [(name: String, rows: Int?)]
  ) -> JSONValue {
    .object(
      RunFacts.members(context) + [
        .init("inputs", .array(context.dataset.files.map(input))),
        .init("row_accounts", RowAccountFacts.value(context, tally)),
        .init(
          "outputs",
          .object(outputs.sorted { $0.name < $1.name }.map { .init($0.name, .optional($0.rows)) })),
        .init("figures", AuditFacts.figures(context, tally)),
        .init("neutralised_cells", .number(tally.guardedCells)),
      ])
  }

  private static func input(_ file: SourceFile) -> JSONValue {
    [
      ("file", .string(file.name)), ("table", .string(file.table.rawValue)), ("preset", .string(file.preset)),
      ("bytes", .number(file.byteCount)), ("sha256", .string(file.sha256)),
      ("encoding", .string(file.format.encoding)),
      (
        "lines",
        .counts([
          ("header", file.lines.header), ("accepted", file.lines.accepted),
          ("quarantined", file.lines.quarantined), ("ignored", file.lines.ignored),
        ])
      ),
      ("records", .number(file.recordCount)),
    ]
  }
}
