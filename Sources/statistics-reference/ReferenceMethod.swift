/// One calculation of the case files.
protocol ReferenceMethod: Sendable {
  /// As the case files call it.
  static var name: String { get }

  static func values(_ inputs: CaseInputs) throws -> FlatValues
}
