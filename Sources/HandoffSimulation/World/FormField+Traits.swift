extension FormField {
  /// How carefully sellers fill a field.
  enum Care: Sendable {
    /// Part of the minimum viable handoff.
    case gate
    case major
    case minor

    /// Odds of a gap for a mid-market handoff of median quality with an ordinary seller.
    var gapOdds: Double {
      switch self {
      case .gate: 0.035
      case .major: 0.18
      case .minor: 0.45
      }
    }
  }

  var care: Care {
    switch self {
    case .economicBuyer, .champion, .contractTerm, .products, .useCase, .businessProblem, .targetState,
      .successMeasure, .salesPromises, .kickoffTargetDate:
      .gate
    case .website, .influencers, .otherCommitments, .competitiveRisks, .immediateActions, .salesNotes: .minor
    default: .major
    }
  }

  /// Filled or left out by chance alone, whatever the quality of the handoff and the habits of the seller: an analysis
  /// that finds these fields to go with churn has found chance.
  public var isUnrelatedToQuality: Bool {
    switch self {
    case .alternatives, .objections, .servicesIncluded, .supportExpectations: true
    default: false
    }
  }

  /// Stored by a CRM as a number or a date, which cannot hold a placeholder.
  var isTyped: Bool {
    switch self {
    case .companySize, .contractTerm, .seats, .outreachDate, .kickoffTargetDate: true
    default: false
    }
  }

  /// Answered in sentences or lists, so that an answer can be too thin to use.
  var isProse: Bool {
    switch self {
    case .industry, .website, .economicBuyer, .champion, .technicalBuyer: false
    default: !isTyped
    }
  }

  var isTechnical: Bool {
    switch self {
    case .integrations, .dataMigration, .securityCompliance, .technicalBlockers, .technicalBuyer: true
    default: false
    }
  }

  /// Share of answers that are an explicit "none", for fields where that says something.
  var noneShare: Double {
    switch self {
    case .blockers, .customizations, .redFlags: 0.4
    case .specialTerms, .otherCommitments, .technicalBlockers, .competitiveRisks: 0.35
    case .servicesIncluded, .integrations, .dataMigration, .securityCompliance, .objections, .influencers: 0.2
    case .immediateActions, .salesPromises: 0.12
    default: 0
    }
  }
}
