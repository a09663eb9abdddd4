import HandoffConfig
import HandoffModel
import Testing

@testable import HandoffRules

@Suite struct FilledKindTests {
  // MARK: Content

  @Test(
    arguments: [
      ("{champion: Ana Roy}", "satisfied", Reason.holds), ("{champion: ''}", "violated", .blank),
      ("{champion: '   '}", "violated", .blank), ("{champion: 'NULL'}", "violated", .blank),
      ("{champion: TBD}", "violated", .placeholder), ("{champion: ' tbd '}", "violated", .placeholder),
      ("{champion: n/a}", "violated", .placeholder), ("{champion: TBD by Ana}", "satisfied", .holds),
      ("{}", "unknown", .notExported),
    ])
  func anyContent(_ given: String, _ verdict: String, _ reason: Reason) throws {
    let result = try Trial("filled: {field: champion}").result(given)
    #expect((result.verdict, result.reason) == (verdict, reason))
  }

  /// "None" is an answer where the field says so, whatever the tests.
  @Test func anExplicitNoneIsAnAnswerWhereTheFieldTakesIt() throws {
    let trial = try Trial("filled: {field: blockers, min_words: 9, all_of: [has_number]}")
    for text in ["none", "Ninguno", "n/a"] { #expect(try trial.verdict("{blockers: \(text)}") == "satisfied") }
    #expect(try trial.verdict("{blockers: their architect}") == "violated")
    #expect(try trial.verdict("{blockers: TBD}") == "violated")
  }

  @Test(
    arguments: [
      ("one two three", "violated", 3), ("one two three four", "satisfied", 0),
      ("one, two - three / four", "satisfied", 0),
      ("one", "violated", 1),
    ])
  func wordsAreCounted(_ text: String, _ verdict: String, _ words: Int64) throws {
    let result = try Trial("filled: {field: use_case, min_words: 4}").result("{use_case: '\(text)'}")
    #expect(result.verdict == verdict)
    #expect((result.reason == .tooFewWords) == (words > 0))
    if words > 0 { #expect((result.found, result.extra) == (words, 4)) }
  }

  // MARK: Tests

  private static let tests = """
    - {name: t_red, label: {en: red, es: rojo}, terms: [red]}
    - {name: t_blue, label: {en: blue, es: azul}, terms: [blue]}
    - {name: t_draft, label: {en: draft, es: borrador}, exactly: [draft]}
    """

  @Test(
    arguments: [
      ("any_of: [t_red, t_blue]", "a red one", "satisfied", Reason.holds),
      ("any_of: [t_red, t_blue]", "a blue one", "satisfied", .holds),
      ("any_of: [t_red, t_blue]", "a green one", "violated", .lacksContent),
      ("all_of: [t_red, t_blue]", "red and blue", "satisfied", .holds),
      ("all_of: [t_red, t_blue]", "red and green", "violated", .lacksContent),
      ("all_of: [t_red], any_of: [t_blue]", "red and green", "violated", .lacksContent),
      ("all_of: [t_red], any_of: [t_blue]", "red and blue", "satisfied", .holds),
      ("none_of: [t_draft]", "Draft", "violated", .unwantedContent),
      ("none_of: [t_draft]", "draft 2", "satisfied", .holds),
      // What must not be there is named before what is missing.
      ("none_of: [t_draft], any_of: [t_red], min_words: 3", "draft", "violated", .unwantedContent),
      ("any_of: [t_red], min_words: 3", "blue", "violated", .tooFewWords),
    ])
  func tests(_ keys: String, _ text: String, _ verdict: String, _ reason: Reason) throws {
    let trial = try Trial("filled: {field: use_case, \(keys)}", textTests: Self.tests)
    let result = try trial.result("{use_case: \(text)}")
    #expect((result.verdict, result.reason) == (verdict, reason))
  }

  @Test func theUnwantedTestIsNamed() throws {
    let trial = try Trial("filled: {field: use_case, none_of: [t_red, t_draft]}", textTests: Self.tests)
    let found = try trial.result("{use_case: draft}").found
    #expect(trial.book.ruleSet.textTests[Int(found)].name == "t_draft")
  }

  // MARK: Copies

  @Test func aCopyOfAnotherFieldIsNoContent() throws {
    let trial = try Trial("filled: {field: success_measure, unlike: [use_case, business_problem]}")
    let copy = try trial.result("{success_measure: 'Faster close!', use_case: other, business_problem: faster  close}")
    #expect((copy.verdict, copy.reason) == ("violated", .sameAsField))
    #expect(trial.book.ruleSet.catalogue[FieldID(index: Int(copy.found))].name == "business_problem")
    #expect(try trial.verdict("{success_measure: faster, use_case: slower, business_problem: ''}") == "satisfied")
    // A blank is no copy of a blank.
    #expect(try trial.result("{success_measure: '', use_case: '', business_problem: ''}").reason == .blank)
  }

  @Test func theAccountsNameIsNoContent() throws {
    let trial = try Trial("filled: {field: champion, unlike: [account_name]}")
    let copy = try trial.result("{champion: ACME, account_name: Acme}")
    #expect((copy.verdict, copy.reason) == ("violated", .sameAsAccountName))
    #expect(try trial.verdict("{champion: Ana of Acme, account_name: Acme}") == "satisfied")
  }

  // MARK: Numbers and flags

  @Test(
    arguments: [
      ("> 0", "12000", "satisfied"), ("> 0", "0", "violated"), ("> 0", "-5", "violated"), ("> 0", "", "violated"),
      (">= 100", "100.00", "satisfied"), (">= 100", "99.9999", "violated"), ("<= 100", "100.0001", "violated"),
      ("!= 7", "7.0", "violated"), ("= 7", "7.0", "satisfied"), ("7", "7", "satisfied"), ("< 7", "7", "violated"),
      ("> 0", "much", "invalid"),
    ])
  func numbers(_ value: String, _ cell: String, _ verdict: String) throws {
    let trial = try Trial("filled: {field: acv, value: '\(value)'}")
    #expect(try trial.verdict("{acv: '\(cell)'}") == verdict)
  }

  @Test(
    arguments: [
      ("true", "true", "satisfied"), ("true", "no", "violated"), ("false", "no", "satisfied"),
      ("false", "yes", "violated"),
      ("true", "", "violated"), ("true", "perhaps", "invalid"),
    ])
  func flags(_ value: String, _ cell: String, _ verdict: String) throws {
    let trial = try Trial("filled: {field: is_strategic, value: \(value)}")
    #expect(try trial.verdict("{is_strategic: '\(cell)'}") == verdict)
  }

  // MARK: Roles

  @Test(
    arguments: [
      ("{economic_buyer: '', contact_roles: [{role: economic_buyer}]}", "satisfied"),
      ("{economic_buyer: '', contact_roles: [{role: Decision Maker}]}", "satisfied"),
      ("{economic_buyer: '', contact_roles: [{role: champion}]}", "violated"),
      ("{economic_buyer: TBD, contact_roles: [{role: economic_buyer}]}", "satisfied"),
      // Not exported: a contact may still hold the role, and no contact who does proves nothing.
      ("{contact_roles: [{role: economic_buyer}]}", "satisfied"), ("{contact_roles: [{role: champion}]}", "unknown"),
      // Named after the analysis date.
      ("{economic_buyer: '', contact_roles: [{role: economic_buyer, created_at: 2027-01-01}]}", "violated"),
      ("{economic_buyer: '', contact_roles: [{role: economic_buyer, created_at: ''}]}", "satisfied"),
    ])
  func aContactMayHoldTheRole(_ given: String, _ verdict: String) throws {
    let trial = try Trial("filled: {field: economic_buyer, min_words: 2, or_role: economic_buyer}")
    #expect(try trial.verdict(given) == verdict)
  }

  @Test func theContactIsTheEvidence() throws {
    let trial = try Trial("filled: {field: champion, or_role: champion}")
    let result = try trial.result("{champion: '', contact_roles: [{role: end_user}, {role: champion}]}")
    #expect((result.reason, result.origin.table, result.origin.row) == (.heldByRole, .contactRoles, 1))
    let own = try trial.result("{champion: Ana, contact_roles: [{role: champion}]}")
    #expect((own.reason, own.origin.table) == (.holds, .deals))
  }

  // MARK: Fallbacks

  /// The chain of company size: the form, else the account's number of employees, which is no text.
  @Test(
    arguments: [
      ("{company_size: 201-500}", "satisfied"), ("{company_size: '', account.employees: 850}", "satisfied"),
      ("{account.employees: 850}", "satisfied"), ("{company_size: TBD, account.employees: ''}", "violated"),
      ("{company_size: TBD, account.employees: 850}", "satisfied"), ("{}", "unknown"),
      ("{account.employees: ''}", "violated"), ("{company_size: '', account.employees: many}", "invalid"),
    ])
  func aNumberMayStandInForAText(_ given: String, _ verdict: String) throws {
    #expect(try Trial("filled: {field: company_size}").verdict(given) == verdict)
  }

  /// The tests are asked of whichever text stands there.
  @Test func testsFollowTheChain() throws {
    let trial = try Trial("filled: {field: website, all_of: [is_domain]}")
    #expect(try trial.verdict("{website: '', account.website: acme.example.com}") == "satisfied")
    #expect(try trial.verdict("{website: '', account.website: ask them}") == "violated")
    #expect(try trial.verdict("{website: they have one, account.website: acme.example.com}") == "violated")
    let result = try trial.result("{website: '', account.website: acme.example.com}")
    #expect(
      (result.origin.table, result.origin.field) == (.accounts, trial.book.ruleSet.catalogue.id(.accounts, "website")))
  }
}
