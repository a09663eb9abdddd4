import Foundation
import HandoffModel
import Testing

@testable import HandoffIngest

@Suite("Input folder")
final class InputFolderTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "InputFolderTests-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private func write(_ name: String, _ text: String = "a\n1\n") throws {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  @Test("CSV files of the folder and below, by name in byte order; hidden ones and others left out")
  func files() throws {
    for name in ["b.csv", "B.CSV", "a/z.csv", "a.csv", "notes.txt", ".hidden.csv", ".git/x.csv", "ñ.csv"] {
      try write(name)
    }
    let files = try InputFolder.files(in: folder.path)
    #expect(files.map(\.name) == ["B.CSV", "a.csv", "a/z.csv", "b.csv", "ñ.csv"])
  }

  @Test("Reports of an earlier run are no exports; other folders with a manifest are")
  func reports() throws {
    for name in ["deals.csv", "reports/handoffs.csv", "reports/rejected.csv", "crm/handoffs.csv"] { try write(name) }
    try write("reports/manifest.json", "{\n  \"tool\": \"handoff\",\n  \"version\": \"1.0.0\"\n}\n")
    try write("crm/manifest.json", "{\"tool\": \"exporter\"}")
    #expect(try InputFolder.files(in: folder.path).map(\.name) == ["crm/handoffs.csv", "deals.csv"])
  }

  @Test("Files that may hold data and are read by nobody are told, each with what to do")
  func passedOver() throws {
    for name in [
      "deals.csv", "crm/Accounts.xlsx", "OLD.XLS", "notes.md", "export.txt", "~$deals.xlsx", ".x.ods", "a.png",
    ] {
      try write(name)
    }
    // An archive that holds one file, a.txt with the text `hi`.
    let archive =
      "UEsDBBQAAAAAAAAAIVysKpPYAgAAAAIAAAAFAAAAYS50eHRoaVBLAQIUAxQAAAAAAAAAIVysKpPYAgAAAAIAAAAFAA"
      + "AAAAAAAAAAAACAAQAAAABhLnR4dFBLBQYAAAAAAQABADMAAAAlAAAAAAA="
    try #require(Data(base64Encoded: archive)).write(to: folder.appending(path: "empty.zip"))
    let contents = try InputFolder.contents(of: folder.path)
    #expect(contents.files.map(\.name) == ["deals.csv"])
    #expect(contents.passedOver.map(\.name) == ["OLD.XLS", "crm/Accounts.xlsx", "empty.zip", "export.txt"])
    #expect(contents.passedOver[0].words.en == "workbook was not read; save each of its sheets as CSV UTF-8")
    #expect(contents.passedOver[2].words.es == "archivo zip no contiene ningún CSV y no se leyó")
    #expect(contents.passedOver[3].note.id == "file-not-read")
    try FileManager.default.removeItem(at: folder.appending(path: "deals.csv"))
    let error = try #require(throws: InputError.self) { try InputFolder.files(in: self.folder.path) }
    #expect(error.message.en.contains("; `OLD.XLS`: this workbook was not read; save each of its sheets as CSV"))
  }

  @Test("A slash at the end of the folder changes nothing")
  func trailingSlash() throws {
    try write("deals.csv", "deal_id\nD1\n")
    let file = try #require(try InputFolder.files(in: folder.path + "/").first)
    let opened = try FileOpening.unpacked(file)
    #expect(opened.byteCount == 11)
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = try opened.source.read(into: &bytes, from: 0)
    #expect(String(decoding: bytes.prefix(count), as: UTF8.self) == "deal_id\nD1\n")
  }

  @Test("A folder that is not there, a file, and a folder without CSV files are told apart")
  func refusals() throws {
    let absent = try #require(throws: InputError.self) {
      try InputFolder.files(in: self.folder.path + "/none")
    }
    #expect(absent.reason == .notFound)
    #expect(absent.message.en == "no such folder")
    let empty = try #require(throws: InputError.self) { try InputFolder.files(in: self.folder.path) }
    #expect(empty.message.en == "no CSV files (*.csv, *.tsv, *.csv.gz or in a *.zip) in this folder")
    try write("x.csv")
    let file = try #require(throws: InputError.self) {
      try InputFolder.files(in: self.folder.path + "/x.csv")
    }
    #expect(file.message.en == "this is a file; give the folder that holds the exports")
  }
}
