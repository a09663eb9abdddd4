import HandoffStatistics

enum MoreAccountsMethod: ReferenceMethod {
  static let name = "more_accounts"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let needed = AccountsNeeded(
      exposedRisk: try inputs.number("p1"), otherRisk: try inputs.number("p0"),
      exposedShare: inputs.optional("share_exposed")?.number ?? 0.5, try inputs.target())
    let mature = try inputs.integer("n_mature")
    var values = FlatValues()
    values.set("n_required", needed?.total)
    values.set("more", needed?.more(having: mature))
    values.set(
      "months", needed?.months(having: mature, newPerMonth: inputs.optional("new_accounts_per_month")?.number))
    return values
  }
}
