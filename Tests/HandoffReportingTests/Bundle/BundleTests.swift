import Foundation
import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct BundleTests {
  private let files = FileManager.default

  /// A new folder for one test, removed at its end.
  private func inScratch(_ body: (String) throws -> Void) throws {
    let folder = files.temporaryDirectory.appendingPathComponent("bundle-\(UUID().uuidString)").path
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? files.removeItem(atPath: folder) }
    try body(folder)
  }

  private func names(_ path: String) throws -> [String] {
    try files.contentsOfDirectory(atPath: path).sorted()
  }
  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  private func write(_ text: String, to path: String) throws {
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }

  private static let manifest = Manifest.signature + Array("\n}\n".utf8)

  private func commit(_ path: String, _ content: String) throws {
    let bundle = try ReportBundle(at: path)
    try bundle.write(Array(content.utf8), to: "report.md")
    try bundle.write(Self.manifest, to: "manifest.json")
    try bundle.commit()
    #expect(bundle.leftBehind == nil)
  }

  @Test func aNewPlaceWithItsParents() throws {
    try inScratch { folder in
      try commit(folder + "/2026/07/out/", "one")
      #expect(try names(folder + "/2026/07") == ["out"])
      #expect(try names(folder + "/2026/07/out") == ["manifest.json", "report.md"])
      #expect(try text(folder + "/2026/07/out/report.md") == "one")
    }
  }

  @Test func anEmptyFolderAndABundleAreReplaced() throws {
    try inScratch { folder in
      try files.createDirectory(atPath: folder + "/out", withIntermediateDirectories: true)
      try commit(folder + "/out", "one")
      try write("x", to: folder + "/out/sla.csv")
      try commit(folder + "/out", "two")
      #expect(try names(folder) == ["out"])
      #expect(try names(folder + "/out") == ["manifest.json", "report.md"])
      #expect(try text(folder + "/out/report.md") == "two")
    }
  }

  @Test func aBundleWithSomebodysFileIsLeftAlone() throws {
    try inScratch { folder in
      try commit(folder + "/out", "one")
      try write("mine", to: folder + "/out/notes.docx")
      #expect(throws: BundleError.foreignFile(folder + "/out/notes.docx")) { try ReportBundle(at: folder + "/out") }
      #expect(try text(folder + "/out/notes.docx") == "mine")
      #expect(try text(folder + "/out/report.md") == "one")
    }
  }

  @Test func untilTheCommitTheOldOneStands() throws {
    try inScratch { folder in
      try commit(folder + "/out", "one")
      let bundle = try ReportBundle(at: folder + "/out")
      try bundle.write(Array("two".utf8), to: "report.md")
      #expect(try text(folder + "/out/report.md") == "one")
      bundle.discard()
      #expect(try names(folder) == ["out"])
      #expect(try text(folder + "/out/report.md") == "one")
    }
  }

  /// The swap fails between its two renames: the old bundle is put back.
  @Test func aFailedSwapPutsTheOldOneBack() throws {
    try inScratch { folder in
      try commit(folder + "/out", "one")
      let bundle = try ReportBundle(at: folder + "/out")
      let staging = try #require(try names(folder).first { $0.hasPrefix(".out.new") })
      try files.removeItem(atPath: folder + "/" + staging)
      #expect(throws: BundleError.self) { try bundle.commit() }
      #expect(try names(folder) == ["out"])
      #expect(try text(folder + "/out/report.md") == "one")
    }
  }

  @Test func goingAwayLeavesNothing() throws {
    try inScratch { folder in
      do {
        let bundle = try ReportBundle(at: folder + "/a/b/out")
        let sink = try bundle.open("findings.csv")
        try sink.write([1, 2, 3])
        #expect(try names(folder) == ["a"])
      }
      #expect(try names(folder) == [])
    }
  }

  @Test func aForeignFolderIsRefused() throws {
    try inScratch { folder in
      let out = folder + "/out"
      try files.createDirectory(atPath: out, withIntermediateDirectories: true)
      try write("mine", to: out + "/notes.txt")
      #expect(throws: BundleError.foreignFolder(out)) { try ReportBundle(at: out) }
      try write("{\"name\": \"other tool\"}", to: out + "/manifest.json")
      #expect(throws: BundleError.foreignFolder(out)) { try ReportBundle(at: out) }
      #expect(try names(folder) == ["out"])
      #expect(try text(out + "/notes.txt") == "mine")
    }
  }

  @Test func whatComesThereMeanwhileIsNotRemoved() throws {
    try inScratch { folder in
      let out = folder + "/out"
      let bundle = try ReportBundle(at: out)
      try bundle.write(Self.manifest, to: "manifest.json")
      try files.createDirectory(atPath: out, withIntermediateDirectories: true)
      try write("mine", to: out + "/notes.txt")
      #expect(throws: BundleError.foreignFolder(out)) { try bundle.commit() }
      #expect(try names(folder) == ["out"])
      #expect(try text(out + "/notes.txt") == "mine")
    }
  }

  @Test func aFileInTheWay() throws {
    try inScratch { folder in
      let out = folder + "/out"
      try write("mine", to: out)
      #expect(throws: BundleError.notAFolder(out)) { try ReportBundle(at: out) }
      #expect(throws: BundleError.notAFolder(out + "/deeper")) { try ReportBundle(at: out + "/deeper") }
      #expect(try text(out) == "mine")
      #expect(try names(folder) == ["out"])
    }
  }

  @Test func aLinkStaysALink() throws {
    try inScratch { folder in
      try commit(folder + "/real", "one")
      try files.createSymbolicLink(atPath: folder + "/out", withDestinationPath: folder + "/real")
      try commit(folder + "/out", "two")
      #expect(try files.destinationOfSymbolicLink(atPath: folder + "/out") == folder + "/real")
      #expect(try text(folder + "/real/report.md") == "two")
    }
  }

  /// Removing the old bundle removes links in it, never what they lead to.
  @Test func linksInTheOldBundleAreNotFollowed() throws {
    try inScratch { folder in
      try commit(folder + "/out", "one")
      try files.createDirectory(atPath: folder + "/precious", withIntermediateDirectories: true)
      try write("keep", to: folder + "/precious/file")
      try files.createSymbolicLink(atPath: folder + "/out/sla.csv", withDestinationPath: folder + "/precious")
      try commit(folder + "/out", "two")
      #expect(try names(folder) == ["out", "precious"])
      #expect(try text(folder + "/precious/file") == "keep")
    }
  }

  @Test func oneNameTwiceIsAnErrorAndChangesNothing() throws {
    try inScratch { folder in
      try commit(folder + "/out", "one")
      let bundle = try ReportBundle(at: folder + "/out")
      try bundle.write([1], to: "report.md")
      #expect(throws: BundleError.self) { try bundle.write([2], to: "report.md") }
      bundle.discard()
      #expect(try text(folder + "/out/report.md") == "one")
    }
  }

  @Test func aFullDiskIsTold() throws {
    let sink = try ByteSink(path: "/dev/full", isNew: false)
    #expect(throws: BundleError.diskFull("/dev/full")) { try sink.write([1, 2, 3]) }
  }

  @Test func everyErrorSaysWhatToDo() {
    let errors: [BundleError] = [
      .notAFolder("o"), .foreignFolder("o"), .notWritable("o"), .diskFull("o"), .cannotBeReplaced("o"),
      .system("o", code: 5),
    ]
    for error in errors {
      #expect(error.message.en.hasPrefix("o ") || error.message.en.contains(" o"))
      #expect(error.message.en != error.message.es)
    }
  }

  /// More than a pipe or a single call takes.
  @Test func largeFilesArriveWhole() throws {
    try inScratch { folder in
      let bundle = try ReportBundle(at: folder + "/out")
      let bytes = (0..<5_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let sink = try bundle.open("findings.csv")
      for start in stride(from: 0, to: bytes.count, by: 700_000) {
        try sink.write(Array(bytes[start..<min(start + 700_000, bytes.count)]))
      }
      try sink.write([])
      try bundle.commit()
      #expect(files.contents(atPath: folder + "/out/findings.csv").map { Array($0) } == bytes)
    }
  }
}
