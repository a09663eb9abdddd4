/// What people write in one language.
struct PhraseBook: Sendable {
  let placeholders: [String]
  /// Explicit answers that there is nothing.
  let none: [String]
  /// Answers too thin to act on.
  let thin: [String]
  /// What a seller who pastes texts calls every customer.
  let anyCustomer: String
  let subjects: SubjectLines
  private let prose: [[Template]]

  /// Fields without an entry in `prose` get the thin answers, so that no field is ever without words.
  init(
    placeholders: [String], none: [String], thin: [String], anyCustomer: String, subjects: SubjectLines,
    prose: [FormField: [String]]
  ) {
    self.placeholders = placeholders
    self.none = none
    self.thin = thin
    self.anyCustomer = anyCustomer
    self.subjects = subjects
    self.prose = FormField.allCases.map { (prose[$0] ?? thin).map(Template.init) }
  }

  func templates(of field: FormField) -> [Template] {
    prose[field.position]
  }

  /// Fields whose templates tell the same stories in the same order.
  func isThemed(_ field: FormField) -> Bool {
    switch field {
    case .useCase, .businessProblem, .currentState, .targetState, .successMeasure: true
    default: false
    }
  }
}
