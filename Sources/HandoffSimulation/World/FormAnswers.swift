/// The handoff form of one deal, in the order of `FormField`.
///
/// A form that is not completed days after the signature is what the seller left of it; one that is not
/// completed yet has its facts and no prose. The field introduced during the period is blank in deals signed
/// before.
struct FormAnswers: Sendable {
  private var answers: [FormAnswer]

  subscript(field: FormField) -> FormAnswer { answers[field.position] }

  init(deal: DealFacts, stakeholders: Stakeholders, timeline: Timeline, world: World) {
    var writer = FormWriter(deal: deal, stakeholders: stakeholders, timeline: timeline, world: world)
    answers = FormField.allCases.map { writer.answer($0) }
    if timeline.formCompleted == nil && timeline.isFresh {
      for field in FormField.allCases where field.isProse { answers[field.position] = .blank }
    }
    if let introduced = world.fieldIntroduced, deal.signed.day < introduced {
      answers[FormField.competitiveRisks.position] = .blank
    }
  }
}
