import HandoffModel

/// The figures of an audit for programs: keys never change, ratios and points are numbers, nothing is rounded
/// for show.
enum AuditFacts {
  static func value(of audit: AuditMaterial) -> JSONValue {
    let tally = audit.tally
    return .object(
      RunFacts.members(audit.context) + [
        .init("schema_version", .number(schemaVersion)), .init("gates", gates(of: audit)),
        .init("findings", findings(of: audit)), .init("handoffs", population(tally.population)),
        .init("completion", completion(of: audit)),
        .init("needs_action", needsAction(of: audit)), .init("losses", losses(of: audit)),
        .init("segments", segments(of: audit)), .init("months", months(of: audit)),
        .init("missing", missing(of: audit)),
        .init("row_accounts", RowAccountFacts.value(audit.context, tally)),
        .init("rejected", .number(audit.context.dataset.rejected.count)),
      ])
  }

  /// Goes up when a key changes its meaning or goes away; further keys leave it as it is.
  static let schemaVersion = 1

  private static func gates(of audit: AuditMaterial) -> JSONValue {
    .array(
      audit.gates.map { gate in
        [
          ("gate", .string(gate.gate.rawValue)), ("passed", .bool(gate.isPassed)),
          ("detail", .string(gate.text[audit.language])),
        ]
      })
  }

  private static func findings(of audit: AuditMaterial) -> JSONValue {
    let counts = FindingStatus.allCases.map { status in
      (status.rawValue, audit.tally.findings(from: .info, statuses: [status]))
    }
    let severities = Severity.allCases.map { severity in
      (severity.rawValue, FindingStatus.allCases.reduce(0) { $0 + audit.tally.findingCounts[severity.index, $1.index] })
    }
    return [
      ("total", .number(counts.reduce(0) { $0 + $1.1 })), ("by_severity", .counts(severities)),
      ("by_status", .counts(counts)),
    ]
  }

  /// What two runs are compared by.
  static func figures(_ context: AuditContext, _ tally: AuditTally) -> JSONValue {
    let rules = context.rules.indices.sorted { context.rules[$0].id < context.rules[$1].id }.map { rule in
      JSONValue.Member(
        context.rules[rule].id,
        [("judged", .number(tally.judged(rule: rule))), ("failing", .number(tally.failing(rule: rule)))])
    }
    return [
      ("handoffs", population(tally.population)),
      ("findings", .number(tally.findings(from: .info, statuses: FindingStatus.allCases))), ("rules", .object(rules)),
    ]
  }

  private static func population(_ population: PopulationTally) -> JSONValue {
    .object([
      .init("total", .number(population.handoffs)), .init("judged", .number(population.judged)),
      .init("not_judged", .number(population.notJudged)),
      .init("median_score", .optional(population.scores.median, decimals: 1)),
      .init("median_coverage_pct", .optional(population.coverages.median, decimals: 1)),
      .init("capped", .number(population.capped)),
      .init("grades", .counts(Grade.allCases.map { ($0.rawValue, population.count(of: $0)) })),
      .init("completion", .counts(CompletionStatus.allCases.map { ($0.id, population.count(of: $0)) })),
    ])
  }

  private static func completion(of audit: AuditMaterial) -> JSONValue {
    let population = audit.tally.population
    let (done, judged) = (population.count(of: .complete), population.completionJudged)
    var members: [JSONValue.Member] = [
      .init("complete", .number(done)), .init("judged", .number(judged)),
      .init("target_pct", .number(audit.context.completionAlarm)),
    ]
    guard judged > 0, let interval = audit.context.proportionInterval(done, judged) else {
      return .object(members + [.init("verdict", .null)])
    }
    let verdict = TargetVerdict(interval, target: audit.context.completionAlarm)
    members += [
      .init("share_pct", .number(Percentage.tenths(done, of: judged), decimals: 1)),
      .init("low_pct", .number(Percentage.tenths(interval.lower), decimals: 1)),
      .init("high_pct", .number(Percentage.tenths(interval.upper), decimals: 1)),
      .init("verdict", .string(verdict.id)),
    ]
    return .object(members)
  }

  private static func needsAction(of audit: AuditMaterial) -> JSONValue {
    [
      ("total", .number(audit.tally.actions.total)),
      ("worst", .array(audit.tally.actions.worst.map { .string($0.dealID) })),
    ]
  }

  private static func losses(of audit: AuditMaterial) -> JSONValue {
    .array(
      RuleLoss.ranked(audit.tally).map { loss in
        [
          ("rule_id", .string(audit.context.rules[loss.rule].id)),
          ("points_lost", .number(loss.tenths, decimals: 1)),
          ("failing", .number(audit.tally.failing(rule: loss.rule))),
          ("judged", .number(audit.tally.judged(rule: loss.rule))),
        ]
      })
  }

  private static func segments(of audit: AuditMaterial) -> JSONValue {
    .object(
      audit.tally.segments.enumerated().filter { $0.element.handoffs > 0 }.map { slot, part in
        .init(audit.context.segments[checked: slot] ?? "", population(part))
      })
  }

  private static func months(of audit: AuditMaterial) -> JSONValue {
    .object(
      audit.tally.months.keys.sorted().map { month in
        .init(month.description, population(audit.tally.months[month] ?? PopulationTally()))
      })
  }

  private static func missing(of audit: AuditMaterial) -> JSONValue {
    let missing = MissingData(audit.context, audit.tally)
    return [
      ("not_exported", .array(missing.gaps.map { .string($0.name) })),
      ("never_used", .array(missing.neverUsed.map { .string($0) })),
      ("rules_that_judge_nothing", .array(missing.blindRules.map { .string(audit.context.rules[$0].id) })),
    ]
  }
}
