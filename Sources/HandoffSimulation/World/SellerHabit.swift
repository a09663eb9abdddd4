/// How a seller closes deals and fills forms, apart from how well.
enum SellerHabit: CaseIterable, Sendable {
  case ordinary
  /// Pastes the same texts into every deal.
  case copiesTexts
  case thorough
  /// Leaves the technical section of the form alone.
  case skipsTechnical
  /// Closes on the last Friday afternoon of the quarter, and promises a lot.
  case closesAtQuarterEnd
  /// Writes everything into the free notes and leaves the fields empty.
  case writesOnlyNotes
  /// Fills fields with placeholders to get past the gate.
  case writesPlaceholders
  /// Is not heard of by the customer after the signature.
  case disappears

  /// What the customer feels of it, in standard deviations of quality: a pasted or empty form leaves its mark however good the
  /// deal. The habits together shift nothing.
  var shift: Double {
    switch self {
    case .ordinary: 0.5
    case .copiesTexts: -0.5
    case .thorough: 0.9
    case .skipsTechnical: -0.1
    case .closesAtQuarterEnd: -0.1
    case .writesOnlyNotes: -0.6
    case .writesPlaceholders: -0.3
    case .disappears: 0.2
    }
  }
}
