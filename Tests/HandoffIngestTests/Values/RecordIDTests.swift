import Foundation
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
      "", "D1", "0065g00000Aa1b", "0065g00000Aa1bC1", "0065g00000Aa-bC", "0065g00000Aa bC", "zcrm_5187612000",
      "28104455120",
      // Names of 15 letters stand in id fields too.
      "Internationalen", "acmecorporation", "WolverhamptonHQ",
    ])
  func others(_ id: String) {
    #expect(Self.canonical(id) == id)
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
