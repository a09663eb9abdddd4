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
}
