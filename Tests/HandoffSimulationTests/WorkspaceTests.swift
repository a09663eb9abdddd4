import HandoffSimulation
import Testing

struct WorkspaceTests {
  @Test("Every file is named once, every mapped header is in its file", arguments: SimulationDialect.allCases)
  func mapping(dialect: SimulationDialect) throws {
    let files = try SimulatedFiles.default(in: dialect)
    var named: [String] = []
    var mapped = 0
    for line in files.simulation.parameters.workspaceYAML.split(separator: "\n") {
      let words = line.split(separator: ":", maxSplits: 1).map { $0.trimming(while: { $0 == " " }) }
      guard words.count == 2, !line.contains("#") else { continue }
      if words[0] == "file" { named.append(String(words[1])) }
      if line.hasPrefix("      ") {
        mapped += 1
        let table = try files.table(#require(named.last))
        #expect(table.header.contains(String(words[1])), "\(line)")
      }
    }
    #expect(named.sorted() == files.bytes.keys.sorted())
    #expect(dialect == .generic ? mapped == 0 : mapped > 50)
  }

  @Test("All custom fields of the deals are mapped, the form's under its canonical names")
  func customFields() throws {
    let files = try SimulatedFiles.salesforce.get()
    let yaml = files.simulation.parameters.workspaceYAML
    for header in try files.table("Opportunity.csv").header where header.hasSuffix("__c") {
      #expect(yaml.contains(": \(header)\n"), "\(header)")
    }
    for line in [
      "signed_at: Contract_Signed_At__c", "cs_owner: CSM__c", "success_measure: Success_Criteria__c",
    ] {
      #expect(yaml.contains("      \(line)\n"))
    }
  }

  @Test("The choices follow the parameters")
  func choices() throws {
    var parameters = SimulationParameters(spanishShare: 0.8)
    parameters.cutoff = try #require(SimulatedDay("2026-12-24"))
    let yaml = parameters.workspaceYAML
    #expect(yaml.contains("\nas_of: 2026-12-24\n"))
    #expect(yaml.contains("\nlanguage: es\n"))
    #expect(SimulationParameters().workspaceYAML.contains("\nlanguage: en\n"))
    #expect(yaml.contains("\ntime_zone: Europe/Madrid\n"))
    #expect(yaml.contains("\nfilters:\n"))
    #expect(yaml.split(separator: "\n").allSatisfy { $0.count <= 110 && $0.last != " " })
  }
}

extension Substring {
  /// The text without leading characters that satisfy the condition.
  fileprivate func trimming(while condition: (Character) -> Bool) -> Substring {
    drop(while: condition)
  }
}
