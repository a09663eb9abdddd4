import Foundation
import TestSupport
import Testing

@testable import HandoffIngest

/// Inputs that are refused as a whole.
@Suite struct FileErrorTests {
  @Test(
    "inputs that are no UTF-8 text",
    arguments: [
      ([], RejectReason.emptyFile), ([0xef, 0xbb, 0xbf], .emptyFile), ([0x1f, 0x8b, 8, 0], .compressedInput),
      (Array("PK\u{3}\u{4}xxxx".utf8), .compressedInput), (Array("BZh91AY&SY".utf8), .compressedInput),
      ([0x28, 0xb5, 0x2f, 0xfd, 1], .compressedInput), (Array("%PDF-1.7".utf8), .notCSV),
      (Array("\n <!DOCTYPE html><p>a,b".utf8), .notCSV), (Array("<HTML>".utf8), .notCSV),
      ([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], .notCSV),
    ] as [([UInt8], RejectReason)])
  func signatures(_ bytes: [UInt8], _ reason: RejectReason) {
    let error = refusal(bytes)
    #expect(error?.reason == reason)
    #expect(error?.byteOffset == 0)
  }

  @Test("binary data is no text")
  func binary() {
    var generator = SeededGenerator(seed: 1)
    let bytes = [UInt8(ascii: "a")] + (0..<4_000).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    #expect(refusal(bytes)?.reason == .notText)
    // A few control characters in much text are the records' business.
    let text = Array("a,b\n".utf8) + Array(String(repeating: "1,x\u{1}\n", count: 7).utf8)
    #expect(refusal(text) == nil)
  }

  @Test("a delimiter that is a control character is no sign of binary data")
  func controlDelimiter() throws {
    let dialect = try #require(Dialect(delimiter: 0x1f))
    let text = String(repeating: "a\u{1f}b\u{1f}c\n", count: 20)
    #expect(try Reading(text, dialect: dialect).header == ["a", "b", "c"])
    #expect(refusal(Array(text.utf8))?.reason == .notText)
  }

  @Test(
    "headers that are missing or damaged",
    arguments: [
      (Array("\n\n  \n".utf8), RejectReason.missingHeader), (Array("a,\"b\n1,2\n".utf8), .unterminatedQuote),
      (Array("a,b\"c\n1,2\n".utf8), .malformedQuote), ([0x61, 0x2c, 0xe9, 0x0a], .invalidEncoding),
      ([0, 0, 0x0a, 0x61, 0x0a], .nulBytes),
    ] as [([UInt8], RejectReason)])
  func headers(_ bytes: [UInt8], _ reason: RejectReason) {
    #expect(refusal(bytes)?.reason == reason)
  }

  @Test("skipping more lines than there are leaves no header")
  func skippedAway() {
    let error = refusal(Array("a,b\n1,2\n".utf8), skippingLines: 5)
    #expect(error?.reason == .missingHeader)
    #expect(error?.byteOffset == 8)
  }

  @Test("paths that are no readable file")
  func paths() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "handoff-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(opening(folder.path) == .isDirectory)
    #expect(opening(folder.path + "/missing.csv") == .notFound)
    let pipe = folder.path + "/pipe"
    let made = unsafe mkfifo(pipe, 0o600)
    #expect(made == 0)
    #expect(opening(pipe) == .notRegularFile)
    let file = folder.appending(path: "a.csv")
    try Data("a,b\n1,2\n".utf8).write(to: file)
    #expect(opening(file.path) == nil)
    #expect(opening(file.path + "/b.csv") == .notFound)
  }

  @Test("a file is read as memory is, and its bytes are seen on the way")
  func file() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "handoff-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    let text = "a,b\n" + String(repeating: "1,\"x\ny\"\n", count: 100_000)
    try Data(text.utf8).write(to: file)
    var count = 0
    let reading = try Reading(FileByteSource(path: file.path) { count += $0.count }, blockBytes: 1 << 16)
    #expect(count == text.utf8.count)
    #expect(reading == (try Reading(MemoryByteSource(Array(text.utf8)), blockBytes: 1 << 16)))
    #expect(reading.records.count == 100_000)
  }

  @Test(
    "a file that opens but cannot be read",
    .enabled(if: FileManager.default.isReadableFile(atPath: "/proc/self/mem")))
  func unreadableFile() throws {
    // Nothing is mapped at address zero of a process: the first read of its memory is an input error.
    let source = try FileByteSource(path: "/proc/self/mem")
    var buffer = [UInt8](repeating: 0, count: 8)
    let error = #expect(throws: CSVFileError.self) { try source.read(into: &buffer, from: 0) }
    #expect(error?.reason == .unreadable)
    #expect(error?.byteOffset == 0)
  }

  @Test("a source that fails on the way ends the reading with its error")
  func failingSource() throws {
    let text = "a,b\n" + String(repeating: "1,2\n", count: 50_000)
    var reader = try CSVRecordReader(FailingSource(Array(text.utf8)))
    _ = try reader.readHeader()
    var block = RecordBlock()
    var error: CSVFileError?
    do throws(CSVFileError) { while try reader.fill(&block) {} } catch let thrown { error = thrown }
    #expect(error?.reason == .unreadable)
    #expect(try !reader.fill(&block))
    #expect(block.isEmpty)
  }

  private func opening(_ path: String) -> RejectReason? {
    do throws(CSVFileError) {
      _ = try FileByteSource(path: path)
      return nil
    } catch {
      return error.reason
    }
  }
}

/// Fails where the input would end.
private final class FailingSource: ByteSource {
  private let source: MemoryByteSource

  init(_ bytes: [UInt8]) { source = MemoryByteSource(bytes) }

  func read(into buffer: inout [UInt8], from start: Int) throws(CSVFileError) -> Int {
    let count = try source.read(into: &buffer, from: start)
    if count == 0 {
      throw CSVFileError(
        .unreadable, found: ("a broken source", "una fuente rota"), expected: ("a whole one", "una entera"))
    }
    return count
  }
}
