import HandoffStatistics

enum DaysWithoutMethod: ReferenceMethod {
  static let name = "days_without"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let columns = try inputs.columns(["time", "status"], optional: ["arm"])
    let times = try columns.numbers("time")
    let outcomes = try columns.codes("status")
    let arms = try columns.optionalCodes("arm")
    let tau = try inputs.number("tau")
    func mean(_ members: [Int]) -> Double? {
      members.isEmpty
        ? nil
        : CumulativeIncidence(times: members.map { times[$0] }, outcomes: members.map { outcomes[$0] }, kind: 1)?
          .meanTimeWithout(to: tau)
    }
    var values = FlatValues()
    values.set("tau", tau)
    values.set("all", mean(Array(times.indices)))
    guard let arms else { return values }
    let poor = mean(times.indices.filter { arms[$0] == 1 })
    let good = mean(times.indices.filter { arms[$0] == 0 })
    values.set("arm1", poor)
    values.set("arm0", good)
    values.set("diff", poor.flatMap { first in good.map { first - $0 } })
    return values
  }
}
