import HandoffModel

/// Groups against what chance gives, as a funnel plot with its table: no order but that of names.
enum FunnelSection {
  static func blocks(_ scores: [GroupScores], of audit: AuditMaterial) -> [ReportBlock] {
    scores.enumerated().flatMap { position, scores -> [ReportBlock] in
      let title = FunnelPhrase.title.filled(audit.language, ["group": ReportText(scores.title[audit.language])])
      return [.heading(level: 2, title), .paragraph(FunnelPhrase.lead.filled(audit.language))] + [
        .chart(chart(scores, position, title.plainText, audit)), table(scores, audit),
      ]
    }
  }

  private static func chart(
    _ scores: GroupScores, _ position: Int, _ title: String, _ audit: AuditMaterial
  ) -> ReportChart {
    let most = scores.groups.map(\.count).max() ?? 2
    let fewest = scores.groups.map(\.count).min() ?? 2
    // Close together where the limits bend.
    let counts = Set(
      (0...24).map { step in
        let part = Double(step) / 24
        return fewest + Int((Double(most - fewest) * part * part).rounded())
      }
    ).sorted()
    let outside = scores.groups.filter { $0.place != .inside }.map(\.name)
    let named = outside.isEmpty ? FunnelPhrase.none.filled(audit.language) : audit.names(outside, limit: 5)
    let altText = FunnelPhrase.altText.filled(
      audit.language,
      [
        "n": ReportText(audit.numbers.count(scores.groups.count)), "mean": tenths(scores.mean, audit),
        "outside": ReportText(named.plainText),
      ])
    return ReportChart(
      id: "funnel-\(position + 1)", title: title, altText: altText.plainText,
      drawing: .funnel(
        FunnelChart(
          points: scores.groups.map {
            .init(
              label: $0.name, count: $0.count, mean: Int($0.mean.rounded()), isOutside: $0.place != .inside)
          },
          limits: counts.map(scores.limit), mean: Int(scores.mean.rounded()),
          countTitle: FunnelPhrase.handoffs.string(audit.language),
          valueTitle: FunnelPhrase.mean.string(audit.language),
          limitLabels: ["95%", "99.8%"].map {
            audit.language == .es ? $0.replacing(".", with: ",").replacing("%", with: "\u{A0}%") : $0
          })))
  }

  private static func table(_ scores: GroupScores, _ audit: AuditMaterial) -> ReportBlock {
    func column(_ phrase: FunnelPhrase) -> ReportTable.Column { .init(phrase.string(audit.language), .trailing) }
    let columns = [
      ReportTable.Column(scores.title[audit.language]), column(.handoffs), column(.mean), column(.shrunken),
      ReportTable.Column(FunnelPhrase.place.string(audit.language)),
    ]
    let rows = scores.groups.map { group -> [ReportText] in
      [
        .code(group.name), ReportText(audit.numbers.count(group.count)), tenths(group.mean, audit),
        tenths(group.shrunken, audit), phrase(group.place).filled(audit.language),
      ]
    }
    return .table(ReportTable(columns: columns, rows: rows))
  }

  private static func tenths(_ value: Double, _ audit: AuditMaterial) -> ReportText {
    ReportText(audit.numbers.tenths(Int(value.rounded())))
  }

  private static func phrase(_ place: GroupScores.Place) -> FunnelPhrase {
    switch place {
    case .inside: .inside
    case .outside: .outside
    case .farOutside: .farOutside
    }
  }
}
