import Testing

@testable import HandoffSimulation

struct SalesforceIDTests {
  @Test(
    "The test's own checksum agrees with ids of real organisations",
    arguments: ["001Ec00000FzlUdIAJ", "001Ec00000GGw3hIAD", "005Ec000004o8yHIAQ", "00570000001ZwTiAAK"])
  func oracle(id: String) {
    #expect(Self.checksum(of: String(id.prefix(15))) == String(id.suffix(3)))
  }

  @Test("Every id of an export has its object's prefix and a valid checksum, and no two records share one")
  func ids() throws {
    let files = try SimulatedFiles.salesforce.get()
    let prefixes = [
      "User.csv": "005", "Account.csv": "001", "Contact.csv": "003", "Opportunity.csv": "006",
      "OpportunityContactRole.csv": "00K", "Task.csv": "00T", "Event.csv": "00U",
    ]
    for (file, prefix) in prefixes {
      let ids = try files.table(file).column("Id")
      #expect(Set(ids).count == ids.count, "\(file)")
      for id in ids { #expect(id.hasPrefix(prefix), "\(file)") }
    }
    let idColumns = ["Id", "AccountId", "OwnerId", "CSM__c", "ContactId", "OpportunityId", "WhoId", "WhatId"]
    var checked = 0
    for (file, table) in files.tables {
      for column in idColumns where table.header.contains(column) {
        for id in table.column(column) where !id.isEmpty {
          checked += 1
          if id.utf8.count != 18 || Self.checksum(of: String(id.prefix(15))) != id.suffix(3) {
            Issue.record("\(file) \(column): \(id)")
          }
        }
      }
    }
    #expect(checked > 20_000)
  }

  @Test("Ids stay distinct and valid over digit borders")
  func borders() {
    var seen: Set<String> = []
    for number in [0, 1, 61, 62, 3_843, 3_844, 999_999, 50_000_000, 100_900_000_000] {
      var bytes: [UInt8] = []
      SalesforceID.append(prefix: Array("006".utf8), number: number, to: &bytes)
      let id = String(decoding: bytes, as: UTF8.self)
      #expect(id.utf8.count == 18)
      #expect(Self.checksum(of: String(id.prefix(15))) == String(id.suffix(3)))
      seen.insert(id)
    }
    #expect(seen.count == 9)
  }

  /// As the vendor describes it: each group of five is read backwards, an upper-case letter giving 1,
  /// anything else 0, and the binary number looked up among A-Z and 0-5.
  private static func checksum(of id: String) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345")
    let characters = Array(id)
    return stride(from: 0, to: 15, by: 5).map { start in
      let bits = characters[start..<(start + 5)].reversed().map { ("A"..."Z").contains($0) ? "1" : "0" }
        .joined()
      return Int(bits, radix: 2).map { String(alphabet[$0]) } ?? "?"
    }.joined()
  }
}
