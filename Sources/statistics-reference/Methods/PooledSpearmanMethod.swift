import HandoffStatistics

enum PooledSpearmanMethod: ReferenceMethod {
  static let name = "stratified_spearman"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let segments = try inputs.list("groups").map { group in
      let columns = try CaseInputs(group).columns(["x", "y"])
      return (x: try columns.numbers("x"), y: try columns.numbers("y"))
    }
    let pooled = PooledSpearman(segments, try inputs.confidence())
    var values = FlatValues()
    values.set("rho", pooled?.value)
    values.set("lo", "hi", pooled?.interval)
    values.set("z", pooled?.z)
    values.set("p", pooled?.p)
    values.set("q", pooled?.heterogeneity)
    values.set("q_p", pooled?.heterogeneityP)
    values.set("used", pooled?.used ?? [])
    return values
  }
}
