import HandoffStatistics

enum CorrelationMethod: ReferenceMethod {
  static let name = "correlation"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let columns = try inputs.columns(["x", "y"])
    let x = try columns.numbers("x")
    let y = try columns.numbers("y")
    let confidence = try inputs.confidence()
    let spearman = SpearmanCorrelation(x, y, confidence)
    let kendall = KendallCorrelation(x, y, confidence)
    let pearson = PearsonCorrelation(x, y, confidence)
    var values = FlatValues()
    values.set("n", x.count)
    values.set("rho", spearman?.value)
    values.set("rho_p", spearman?.p)
    values.set("rho_lo", "rho_hi", spearman?.interval)
    values.set("tau", kendall?.value)
    values.set("tau_S", kendall?.score)
    values.set("tau_z", kendall?.z)
    values.set("tau_p", kendall?.p)
    values.set("tau_ase", kendall?.error)
    values.set("tau_lo", "tau_hi", kendall?.interval)
    values.set("r", pearson?.value)
    values.set("r_t", pearson?.t)
    values.set("r_p", pearson?.p)
    values.set("r_lo", "r_hi", pearson?.interval)
    return values
  }
}
