import Foundation
import TestSupport
import Testing

@testable import HandoffIngest

@Suite("Record id")
struct RecordIDTests {
  private static func canonical(_ id: String, isSalesforce: Bool = true) -> String {
    String(decoding: RecordID.canonical(Array(id.utf8), isSalesforce: isSalesforce), as: UTF8.self)
  }

  // The first as in Salesforce's own article on converting ids; the others as real and realistic exports
  // write them.
  @Test(
    "15 characters grow the suffix that exports of 18 have",
    arguments: [
      ("001A0000006Vm9r", "IAC"), ("0065g00000Aa1bC", "AAR"), ("0065g00000aA1Bc", "AAK"),
      ("0015g00000ZxCvB", "AAV"),
      ("0055g00000UsEr1", "AAF"),
    ])
  func known(_ id: String, _ suffix: String) {
    #expect(Self.canonical(id) == id + suffix)
    #expect(Self.canonical(id + suffix) == id + suffix)
  }

  @Test("Random ids agree with the published table of suffix characters")
  func againstTable() {
    // Salesforce's table: the capitals of five characters, read from the right, as a binary number, looked
    // up.
    let table = [
      "00000": "A", "00001": "B", "00010": "C", "00011": "D", "00100": "E", "00101": "F", "00110": "G",
      "00111": "H",
      "01000": "I", "01001": "J", "01010": "K", "01011": "L", "01100": "M", "01101": "N", "01110": "O",
      "01111": "P",
      "10000": "Q", "10001": "R", "10010": "S", "10011": "T", "10100": "U", "10101": "V", "10110": "W",
      "10111": "X",
      "11000": "Y", "11001": "Z", "11010": "0", "11011": "1", "11100": "2", "11101": "3", "11110": "4",
      "11111": "5",
    ]
    var random = SeededGenerator(seed: 4)
    let characters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    for _ in 0..<5_000 {
      let id = "0" + String((0..<14).map { _ in random.pick(characters) })
      var suffix = ""
      for start in [0, 5, 10] {
        let part = id.dropFirst(start).prefix(5)
        suffix += table[String(part.reversed().map { $0.isUppercase ? "1" : "0" })] ?? "?"
      }
      #expect(Self.canonical(id) == id + suffix)
    }
  }

  @Test("Ids that differ only in case stay apart")
  func letterCase() {
    #expect(Self.canonical("0065g00000Aa1bC") != Self.canonical("0065g00000aA1Bc"))
    #expect(Self.canonical("0065g00000Aa1bC").lowercased() != Self.canonical("0065g00000aA1Bc").lowercased())
  }

  @Test(
    "Anything that is no Salesforce id of 15 characters stays as it is",
    arguments: [
      "", "D1", "0065g00000Aa1b", "0065g00000Aa1bC1", "0065g00000Aa-bC", "0065g00000Aa bC", "zcrm_", "zcrm_x1",
      "28104455120",
      // Names of 15 letters stand in id fields too.
      "Internationalen", "acmecorporation", "WolverhamptonHQ",
    ])
  func others(_ id: String) {
    #expect(Self.canonical(id) == id)
  }

  // The shape of Zoho's exports, `crm-formats` §1.5: its API has the same ids without the prefix.
  @Test("Zoho's prefix goes", arguments: ["zcrm_5187612000004406001", "ZCRM_5187612000004406001"])
  func zoho(_ id: String) {
    #expect(Self.canonical(id, isSalesforce: false) == "5187612000004406001")
  }

  @Test(
    "A GUID is one in any case, with and without braces",
    arguments: [
      "c41df91e-bd14-4011-9989-6045bd077ae5", "C41DF91E-BD14-4011-9989-6045BD077AE5",
      "{C41DF91E-BD14-4011-9989-6045BD077AE5}", "{c41df91e-BD14-4011-9989-6045bd077ae5}",
    ])
  func guid(_ id: String) {
    #expect(Self.canonical(id, isSalesforce: false) == "c41df91e-bd14-4011-9989-6045bd077ae5")
  }

  @Test(
    "Anything else in braces or with dashes stays",
    arguments: [
      "{C41DF91E-BD14-4011-9989-6045BD077AE}", "C41DF91E-BD14-4011-9989-6045BD077AEG",
      "{C41DF91E-BD14-4011-9989-6045BD077AE5",
      "C41DF91EBD1440119989-6045-BD077AE5-1", "{D1}",
    ])
  func noGUID(_ id: String) {
    #expect(Self.canonical(id, isSalesforce: false) == id)
  }

  @Test(
    "18 characters whose letter case was lost get it back from their check characters",
    arguments: [
      ("0065g00000aa1bcaar", "0065g00000Aa1bCAAR"), ("0065G00000AA1BCAAR", "0065g00000Aa1bCAAR"),
      ("001a0000006vm9riac", "001A0000006Vm9rIAC"),
    ])
  func restored(_ id: String, _ sound: String) {
    // With letters of both cases nothing was lost, and other letters would be another record.
    #expect(RecordID.reading(Array("0065g00000AA1BCAAK".utf8)[...], isSalesforce: true) == .wrongChecksum)
    #expect(RecordID.reading(Array(id.utf8)[...], isSalesforce: true) == .restored(Array(sound.utf8)))
    #expect(Self.canonical(id) == sound)
    #expect(Self.canonical(id, isSalesforce: false) == id)
  }

  @Test("Random ids come back from their lower-case, upper-case and short forms")
  func restoredAtRandom() {
    var random = SeededGenerator(seed: 14)
    let characters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    for _ in 0..<3_000 {
      let short = "0" + String((0..<14).map { _ in random.pick(characters) })
      let long = Self.canonical(short)
      #expect(Self.canonical(long) == long)
      guard long.contains(where: \.isLetter), long.prefix(15).contains(where: \.isLetter) else { continue }
      #expect(Self.canonical(long.lowercased()) == long)
      #expect(Self.canonical(long.uppercased()) == long)
    }
  }

  // The last character but three calls a digit upper-case; `9` is no check character.
  @Test("Check characters that no id has are told", arguments: ["006000000000001AAB", "0065g00000Aa1bC9AR"])
  func checksum(_ id: String) {
    #expect(RecordID.reading(Array(id.utf8)[...], isSalesforce: true) == .wrongChecksum)
    #expect(Self.canonical(id) == id)
  }

  @Test(
    "What spreadsheets and data frames make of numbers names nothing",
    arguments: ["2.81E+10", "2,81E+10", "2.81e+10", "1E+05", "2.81044551204E+17", "24882.0", "0.0"])
  func damaged(_ id: String) {
    for isSalesforce in [true, false] {
      #expect(RecordID.reading(Array(id.utf8)[...], isSalesforce: isSalesforce) == .damaged)
    }
  }

  @Test(
    "Ids that only look like it are sound",
    arguments: [
      "24882", "24882.1", "24882.00", "A-2.0", "2.81E-10", "28.1E+10", "E+10", "2.E+10", "2.81E+", "D+10", "1+10",
      "V2.0",
      "28104455120", "", "1", ".0",
    ])
  func sound(_ id: String) {
    #expect(RecordID.reading(Array(id.utf8)[...], isSalesforce: false) == .itself)
  }

  @Test("Outside Salesforce exports no id is changed")
  func otherSystems() {
    #expect(Self.canonical("0065g00000Aa1bC", isSalesforce: false) == "0065g00000Aa1bC")
  }

  @Test(
    "The id of nothing, with and without its suffix",
    arguments: [
      ("000000000000000", true), ("000000000000000AAA", true), ("00000000000000", false),
      ("0000000000000000", false),
      ("000000000000001AAA", false), ("", false), ("0", false),
    ])
  func null(_ id: String, _ isNull: Bool) {
    #expect(RecordID.isNull(Array(id.utf8)) == isNull)
  }

  private static let exports = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "../../../../shared/data/real/salesforce-workshop")
    .standardizedFileURL

  @Test(
    "Real ids of 18 characters come back from their first 15",
    .enabled(
      if: FileManager.default.fileExists(atPath: exports.path), "the real exports are not beside the package")
  )
  func real() throws {
    var checked = 0
    for file in try FileManager.default.contentsOfDirectory(at: Self.exports, includingPropertiesForKeys: nil)
    where file.pathExtension == "csv" {
      var reader = try CSVRecordReader(try FileByteSource(path: file.path))
      let headers = try reader.readHeader()
      let columns = headers.indices.filter { headers[$0].hasSuffix("Id") }
      var block = RecordBlock()
      while try reader.fill(&block) {
        for record in block.records.indices {
          for column in columns {
            let id = Array(block.bytes[block.range(record: record, cell: column)])
            guard id.count == 18, id.allSatisfy({ $0 < 0x80 }), id[0] == UInt8(ascii: "0") else { continue }
            checked += 1
            #expect(
              RecordID.canonical(Array(id.prefix(15)), isSalesforce: true) == id,
              "\(String(decoding: id, as: UTF8.self))")
          }
        }
      }
    }
    #expect(checked > 100)
  }
}
