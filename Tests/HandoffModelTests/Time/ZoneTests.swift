import Foundation
import Testing

@testable import HandoffModel

/// The table of offsets against Foundation, from which it was sampled, at instants that were not samples.
@Suite("Zone")
struct ZoneTests {
  static let names = [
    "Europe/Madrid", "America/New_York", "America/Sao_Paulo", "Africa/Casablanca", "Australia/Lord_Howe",
    "Asia/Kathmandu", "America/Mexico_City", "America/Caracas", "Asia/Gaza", "America/St_Johns",
    "Pacific/Apia",
    "America/Boa_Vista",
  ]

  @Test("Random instants have Foundation's offset", arguments: names)
  func randomInstants(name: String) throws {
    let zone = try Written.zone(name)
    let reference = try #require(TimeZone(identifier: name))
    var random = TimeTestRandom(seed: 2)
    for _ in 0..<5_000 {
      let second = Int64.random(in: 0...4_133_980_800, using: &random)
      let expected = reference.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
      guard Int(zone.offset(at: Instant(seconds: second))) == expected else {
        Issue.record("\(name) at \(Instant(seconds: second)): expected \(expected)")
        return
      }
    }
  }

  @Test("Every change of offset is in the table to the second", arguments: names)
  func everyChange(name: String) throws {
    let zone = try Written.zone(name)
    let reference = try #require(TimeZone(identifier: name))
    func expected(_ second: Int64) -> Int32 {
      Int32(reference.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second))))
    }
    #expect(zone.starts.count > 1)
    for (index, start) in zone.starts.enumerated().dropFirst() {
      #expect(zone.offsets[index] != zone.offsets[index - 1])
      #expect(expected(start - 1) == zone.offsets[index - 1])
      #expect(expected(start) == zone.offsets[index])
      #expect(zone.offset(at: Instant(seconds: start - 1)) == zone.offsets[index - 1])
      #expect(zone.offset(at: Instant(seconds: start)) == zone.offsets[index])
    }
    // Daily samples would show a spell that slipped through the six-day stride of the table.
    for second in stride(from: Int64(43_200), to: 4_133_980_800, by: 86_400)
    where expected(second) != zone.offset(at: Instant(seconds: second)) {
      Issue.record("\(name) at \(Instant(seconds: second))")
      return
    }
  }

  @Test("Before 1970 the first offset holds, after 2100 the last")
  func outsideTable() throws {
    let madrid = try Written.zone("Europe/Madrid")
    #expect(madrid.offset(at: Instant(seconds: .min)) == 3_600)
    #expect(madrid.offset(at: Instant(seconds: -1)) == 3_600)
    // July: within the rules of 2100 it would be 7,200.
    #expect(madrid.offset(at: Instant(seconds: 4_149_619_200)) == 3_600)
    #expect(madrid.offset(at: Instant(seconds: .max)) == 3_600)
  }

  @Test(
    "Unknown names and abbreviations are refused",
    arguments: [
      "", "Europe/Madird", "europe/madrid", " Europe/Madrid", "BST", "EST", "CET", "GMT+2", "+02:00", "Z",
    ])
  func refused(name: String) {
    #expect(Zone.named(name) == nil)
  }

  @Test("UTC never moves", arguments: ["UTC", "GMT", "Etc/UTC"])
  func universalTime(name: String) throws {
    let zone = try Written.zone(name)
    #expect(zone.identifier == name)
    for second in [.min, -1, 0, 1_783_036_799, .max] as [Int64] {
      #expect(zone.offset(at: Instant(seconds: second)) == 0)
    }
    #expect(Zone.utc.day(of: Instant(seconds: -1)) == Day(number: -1))
    #expect(Zone.utc.secondOfDay(of: Instant(seconds: -1)) == 86_399)
  }

  @Test("The release of the zone data is known")
  func dataVersion() throws {
    // A year and a letter, such as 2025b.
    #expect(Zone.dataVersion.utf8.count == 5)
    #expect(try #require(Int(Zone.dataVersion.prefix(4))) >= 2025)
  }
}
