import HandoffConfig
import HandoffModel
import Testing

@testable import HandoffRules

@Suite struct AtLeastKindTests {
  // MARK: Words

  @Test func whichRowsCountIsSaid() throws {
    let trial = try Trial(
      """
      at_least: {count: 1, of: {table: activities, where: {marker: intro, type: [call, meeting]}, after: signed_at, \
      until: kickoff_at}}
      """)
    let expected = try #require(trial.book.descriptions.first?.expectations.first)
    let labels = trial.book.ruleSet.catalogue
    func label(_ table: TableName, _ field: String, _ language: Language) throws -> String {
      labels[try #require(labels.id(table, field))].label[language]
    }
    #expect(
      try expected.en
        == "at least 1 record in “\(TableName.activities.label.en)” with “\(label(.activities, "marker", .en))” introduction"
        + " and “\(label(.activities, "type", .en))” call or meeting, after “\(label(.deals, "signed_at", .en))”"
        + ", until “\(label(.deals, "kickoff_at", .en))”")
    #expect(
      try expected.es
        == "al menos 1 registro en «\(TableName.activities.label.es)» con «\(label(.activities, "marker", .es))» presentación"
        + " y «\(label(.activities, "type", .es))» llamada o reunión, después de «\(label(.deals, "signed_at", .es))»"
        + ", hasta «\(label(.deals, "kickoff_at", .es))»")
  }

  @Test func whoAContactMustBe() throws {
    let trial = try Trial("at_least: {count: 2, of: {table: activities, contact_role: [economic_buyer, champion]}}")
    let expected = try #require(trial.book.descriptions.first?.expectations.first)
    #expect(expected.en.hasSuffix(" with a contact who is economic buyer or champion"))
    #expect(expected.es.hasSuffix(" con un contacto que es comprador económico o champion"))
  }

  // MARK: Roles

  @Test(
    arguments: [
      ("[]", "unknown"), ("[{role: influencer}]", "violated"), ("[{role: champion}]", "partial 3333"),
      ("[{role: champion}, {role: champion}]", "partial 3333"),
      ("[{role: champion}, {role: end_user}]", "partial 6666"),
      ("[{role: champion}, {role: end_user}, {role: economic_buyer}]", "satisfied"),
      ("[{role: champion}, {role: end_user}, {role: economic_buyer}, {role: blocker}]", "satisfied"),
    ])
  func roles(_ roles: String, _ verdict: String) throws {
    let trial = try Trial("at_least: {count: 3, of: {roles: [economic_buyer, champion, end_user, blocker]}}")
    #expect(try trial.verdict(roles == "[]" ? "{}" : "{contact_roles: \(roles)}") == verdict)
  }

  /// Either role of a pair fills its place.
  @Test func aPlaceMayBeFilledByOneOfSeveral() throws {
    let trial = try Trial("at_least: {count: 2, of: {roles: [[economic_buyer, executive_sponsor], champion]}}")
    #expect(try trial.verdict("{contact_roles: [{role: executive_sponsor}, {role: champion}]}") == "satisfied")
    #expect(try trial.verdict("{contact_roles: [{role: executive_sponsor}, {role: economic_buyer}]}") == "partial 5000")
  }

  @Test func aHandoffWithoutContactsHasNone() throws {
    let trial = try Trial("at_least: {count: 1, of: {roles: [champion]}}")
    let column = try trial.column(["{contact_roles: [{role: champion}]}", "{}"])
    #expect(column.results.map(\.verdict) == ["satisfied", "violated"])
  }

  // MARK: Fields

  @Test(
    arguments: [
      ("{champion: a, blockers: b, integrations: c}", "satisfied"),
      ("{champion: a, blockers: b, integrations: ''}", "satisfied"),
      ("{champion: a, blockers: '', integrations: TBD}", "partial 5000"),
      ("{champion: '', blockers: '', integrations: ''}", "violated"),
      // What is not exported could still make up the number.
      ("{champion: a, blockers: b}", "satisfied"), ("{champion: a}", "unknown"),
      ("{champion: '', blockers: b}", "unknown"),
      ("{}", "unknown"),
    ])
  func fields(_ given: String, _ verdict: String) throws {
    let trial = try Trial("at_least: {count: 2, of: {fields: [champion, blockers, integrations]}}")
    #expect(try trial.verdict(given) == verdict)
  }

  @Test func theFirstGapIsTheEvidence() throws {
    let trial = try Trial("at_least: {count: 2, of: {fields: [champion, blockers, integrations]}}")
    let result = try trial.result("{champion: a, blockers: '', integrations: ''}")
    #expect(result.origin.field == trial.book.ruleSet.catalogue.id(.deals, "blockers"))
    #expect((result.reason, result.found, result.extra) == (.count, 1, 2))
  }

  // MARK: Rows

  private static let calls =
    "at_least: {count: 3, of: {table: activities, where: {type: call}, after: signed_at, until: kickoff_at}}"

  private static func given(_ days: [String], kickoff: String = "2026-03-20", more: String = "type: call") -> String {
    let rows = days.map { "{at: '\($0)', \(more)}" }.joined(separator: ", ")
    return "{signed_at: 2026-03-02, kickoff_at: '\(kickoff)', activities: [\(rows)]}"
  }

  @Test(
    arguments: [
      (["2026-03-03", "2026-03-04", "2026-03-05"], "satisfied"), (["2026-03-03", "2026-03-04"], "partial 6666"),
      (["2026-03-01", "2026-03-21", "2026-03-04"], "partial 3333"), (["2026-03-01"], "violated"),
      // The day of a signature without a time counts as after it, the last day as inside.
      (["2026-03-02", "2026-03-19", "2026-03-20"], "satisfied"),
      // Rows alike in every cell are one call exported twice.
      (["2026-03-02", "2026-03-20", "2026-03-20"], "partial 6666"),
      (["2026-03-02T00:00:00Z", "2026-03-20T23:59:59Z", "2026-03-21T00:00:00Z"], "partial 6666"),
      // Rows without a date lie in no window.
      (["", "2026-03-03", "2026-03-04"], "partial 6666"),
    ])
  func rowsInAWindow(_ days: [String], _ verdict: String) throws {
    #expect(try Trial(Self.calls).verdict(Self.given(days)) == verdict)
  }

  @Test func aWindowThatHasNotOpenedIsPending() throws {
    let trial = try Trial(Self.calls)
    #expect(try trial.verdict(Self.given(["2026-03-03"], kickoff: "")) == "pending")
    #expect(try trial.verdict(Self.given(["2026-03-03"], kickoff: "x1")) == "unknown")
    #expect(try trial.verdict("{signed_at: 2026-03-02, activities: [{at: 2026-03-03, type: call}]}") == "unknown")
  }

  @Test func whatIsNotExportedIsUnknown() throws {
    let trial = try Trial(Self.calls)
    #expect(try trial.verdict("{kickoff_at: 2026-03-20}") == "unknown")
    #expect(try trial.verdict(Self.given(["2026-03-03"], more: "direction: inbound")) == "unknown")
    // A window needs dates.
    let roles = try Trial("at_least: {count: 1, of: {table: contact_roles, after: signed_at}}")
    #expect(try roles.verdict("{contact_roles: [{role: champion}]}") == "unknown")
    #expect(try roles.verdict("{contact_roles: [{role: champion, created_at: 2026-03-03}]}") == "satisfied")
    let undated = try Trial("at_least: {count: 1, of: {table: contact_roles}}")
    #expect(try undated.verdict("{contact_roles: [{role: champion}]}") == "satisfied")
  }

  /// Only what was done counts, unless the rule says that what is booked does.
  @Test func openActivitiesCountWhereTheRuleSaysSo() throws {
    let given =
      "{activities: [{at: 2026-03-03, is_done: false}, {at: 2026-03-04, is_done: true}, {at: 2026-03-05, is_done: ''}]}"
    #expect(try Trial("at_least: {count: 3, of: {table: activities}}").verdict(given) == "partial 6666")
    #expect(
      try Trial("at_least: {count: 3, of: {table: activities, include_open: true}}").verdict(given) == "satisfied")
  }

  @Test func whatComesLaterDoesNotExist() throws {
    let trial = try Trial("at_least: {count: 2, of: {table: activities}}")
    let given = "{activities: [{at: 2026-03-03}, {at: '2026-03-05T10:00:00Z'}]}"
    #expect(try trial.verdict(given, asOf: "2026-03-02") == "violated")
    #expect(try trial.verdict(given, asOf: "2026-03-04") == "partial 5000")
    #expect(try trial.verdict(given, asOf: "2026-03-05T09:59:59Z") == "partial 5000")
    #expect(try trial.verdict(given, asOf: "2026-03-05") == "satisfied")
  }
}
