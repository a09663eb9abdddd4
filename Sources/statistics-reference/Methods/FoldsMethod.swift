import HandoffStatistics

enum FoldsMethod: ReferenceMethod {
  static let name = "folds"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let folds = StratifiedFolds.assign(
      try inputs.columns(["y"]).flags("y"), folds: try inputs.integer("k"), seed: try inputs.seed())
    var values = FlatValues()
    values.set("fold", folds.map { .list($0.map(FlatValue.integer)) } ?? .null)
    return values
  }
}
