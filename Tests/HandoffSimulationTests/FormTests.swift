import Testing

@testable import HandoffSimulation

struct FormTests {
  @Test("Competitive risks are blank before the month the field was introduced, and not after it")
  func introduced() throws {
    let files = try SimulatedFiles.salesforce.get()
    let parameters = files.simulation.parameters
    let deals = try files.table("Opportunity.csv")
    let introduced = parameters.start.adding(months: 12).description
    #expect(introduced == "2025-10-01")
    let rows = try files.handoffRows()
    let before = rows.filter { deals[$0, "Contract_Signed_At__c"] < introduced }
    let after = rows.filter { deals[$0, "Contract_Signed_At__c"] >= introduced }
    #expect(before.count > 300 && after.count > 300)
    #expect(before.allSatisfy { deals[$0, "Competitive_Risks__c"].isEmpty })
    #expect(after.count { !deals[$0, "Competitive_Risks__c"].isEmpty } > after.count / 2)
  }

  @Test("A field that was always there is filled from the start")
  func alwaysThere() throws {
    let parameters = SimulationParameters(handoffs: 200, seed: 7, fieldIntroducedAfterMonths: nil)
    let files = try SimulatedFiles(parameters)
    let deals = try files.table("Opportunity.csv")
    let before = try files.handoffRows().filter { deals[$0, "Contract_Signed_At__c"] < "2025-10-01" }
    #expect(before.contains { !deals[$0, "Competitive_Risks__c"].isEmpty })
  }

  @Test("Close dates lag in the share that was asked for, by 2 to 60 days")
  func lateStageFlips() throws {
    let files = try SimulatedFiles.salesforce.get()
    let deals = try files.table("Opportunity.csv")
    var late = 0
    for row in try files.handoffRows() {
      let closed = try #require(SimulatedDay(deals[row, "CloseDate"]))
      let signed = try #require(SimulatedDay(String(deals[row, "Contract_Signed_At__c"].prefix(10))))
      let lag = closed.number - signed.number
      #expect((0...60).contains(lag))
      if lag > 0 { late += 1 }
    }
    // 0.07 of 1,500 is 105 with a standard deviation of 9.9; five of them.
    #expect((55...155).contains(late))
  }

  @Test("Numbers and dates of a CRM hold no placeholder; those of a plain file do")
  func typedFields() throws {
    let salesforce = try SimulatedFiles.salesforce.get().table("Opportunity.csv")
    for column in ["Seats__c", "Contract_Term__c", "Company_Size__c"] {
      #expect(salesforce.column(column).allSatisfy { $0.isEmpty || Int($0) != nil })
    }
    for column in ["Target_Kickoff_Date__c", "Customer_Outreach_Date__c"] {
      #expect(salesforce.column(column).allSatisfy { $0.isEmpty || SimulatedDay($0) != nil })
    }
    let generic = try SimulatedFiles.generic.get().table("deals.csv")
    #expect(generic.column("seats").contains { !$0.isEmpty && Int($0) == nil })
  }

  @Test("Texts hold what a reader of exports must cope with")
  func texture() throws {
    let deals = try SimulatedFiles.salesforce.get().table("Opportunity.csv")
    let cells = deals.rows.flatMap(\.self)
    #expect(cells.contains { $0.contains("\n") })
    #expect(cells.contains { $0.contains("\"") })
    #expect(cells.contains { $0.contains(",") })
    #expect(cells.contains { $0.contains("ñ") })
    for placeholder in ["TBD", "n/a", "pendiente", "por definir", "ver notas", "see notes", "-", "x", "asdf"] {
      #expect(cells.contains(placeholder), "\(placeholder)")
    }
    for none in ["None", "Ninguno"] { #expect(deals.column("Blockers__c").contains(none)) }
  }

  @Test("Sellers keep to their habits")
  func habits() throws {
    let files = try SimulatedFiles.salesforce.get()
    let deals = try files.table("Opportunity.csv")
    var rows: [SellerHabit: [[String]]] = [:]
    for (number, row) in try files.handoffRows().enumerated() {
      let seller = files.simulation.truth(ofHandoff: number).seller
      rows[SellerHabit.allCases[seller % SellerHabit.allCases.count], default: []].append(row)
    }
    func filled(_ habit: SellerHabit, _ column: String) -> [String] {
      (rows[habit] ?? []).map { deals[$0, column] }.filter { !$0.isEmpty }
    }
    // Three copying sellers, two languages, one text a field: a handful of texts beside placeholders and thin
    // ones.
    #expect(Set(filled(.copiesTexts, "Why_They_Chose_Us__c")).count < 40)
    #expect(Set(filled(.ordinary, "Why_They_Chose_Us__c")).count > 80)
    let skipped = filled(.skipsTechnical, "Integration_Needs__c").count
    #expect(skipped * 2 < filled(.ordinary, "Integration_Needs__c").count)
    #expect(
      filled(.writesOnlyNotes, "Primary_Use_Case__c").count * 3
        < filled(.ordinary, "Primary_Use_Case__c").count)
    let fridays = (rows[.closesAtQuarterEnd] ?? []).count { row in
      SimulatedDay(String(deals[row, "Contract_Signed_At__c"].prefix(10)))?.weekday == 4
    }
    #expect(fridays * 2 > (rows[.closesAtQuarterEnd] ?? []).count)
  }

  @Test("Half the handoffs are Spanish when half are asked for", arguments: [0.0, 0.5, 1.0])
  func languages(share: Double) throws {
    let world = World(parameters: SimulationParameters(handoffs: 1, seed: 2, spanishShare: share))
    let spanish = (0..<800).count { DealFacts(handoff: $0, world: world).language == .spanish }
    // 5 standard deviations of a binomial: at most 5 sqrt(800 / 4) = 71.
    #expect((Double(spanish) - 800 * share).magnitude <= (share == 0.5 ? 71 : 0))
  }

  @Test(
    "Every template knows its gaps, and every prose field has words of its own",
    arguments: PhraseLanguage.allCases)
  func templates(language: PhraseLanguage) {
    let book = PhraseShelf().book(language)
    var random = RandomSource(seed: 1, subject: 1, topic: .form)
    let words = SlotWords(brand: "Northwind", language: language, random: &random)
    for field in FormField.allCases {
      let texts = book.templates(of: field).map { $0.filled(with: words, random: &random) }
      #expect(texts.allSatisfy { !$0.contains("{") && !$0.contains("}") && !$0.isEmpty }, "\(field)")
      if field.isProse { #expect(texts.allSatisfy { !book.thin.contains($0) }, "\(field)") }
      if book.isThemed(field) { #expect(texts.count == 8, "\(field)") }
    }
  }

  @Test("An unknown gap stays as it is written")
  func unknownGap() {
    var random = RandomSource(seed: 1, subject: 1, topic: .form)
    let words = SlotWords(brand: "Northwind", language: .english, random: &random)
    let text = Template("{brand}: {nobody} {").filled(with: words, random: &random)
    #expect(text == "Northwind: {nobody} {")
  }
}
