import HandoffModel

/// The fixed parts of a findings row that is no rule's: points given back by a group, or the core cap.
struct AdjustmentCells: Sendable {
  /// From the comma after the deal's id to the one before the points.
  let opening: [UInt8]
  /// From the comma after the own loss to the line's end.
  let closing: [UInt8]
  let guarded: Int

  /// `outcome` says what the line does to the ledger: `capped` or `given-back`, for it is no rule's judgement.
  init(ruleID: String, outcome: String, message: String) {
    let cell = TextCell(message)
    opening = [UInt8](text: ",\(ruleID),,,\(outcome),,,,")
    closing = [UInt8](text: ",,,,") + cell.bytes + [UInt8](text: ",,,\n")
    guarded = cell.guarded
  }

  /// Why a handoff cannot score above the cap, with the cap.
  static func coreCapMessage(_ context: AuditContext) -> String {
    AdjustmentPhrase.coreCap.filled(
      context.language, ["cap": ReportText(NumberStyle(context.language).tenths(context.coreCap))]
    ).plainText
  }
}
