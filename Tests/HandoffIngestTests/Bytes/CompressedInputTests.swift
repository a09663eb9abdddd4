import Foundation
import Testing

@testable import HandoffIngest

/// gzip inputs and zip archives, whole and damaged. The archives were made by `gzip -n9` and Python's `zipfile`.
@Suite struct CompressedInputTests {
  /// `printf 'id,name\n1,Ana\n' | gzip -n9 | base64`
  private static let gzip = "H4sIAAAAAAACA8tM0clLzE3lMtRxzEvkAgCKFlS7DgAAAA=="
  private static let text = "id,name\n1,Ana\n"

  @Test("a gzip input reads as what it packs, in one member or two")
  func gzip() throws {
    let packed = try bytes(Self.gzip)
    #expect(try unpacked(packed) == Self.text)
    #expect(try unpacked(packed + packed) == Self.text + Self.text)
    // Some tools pad archives with zeros.
    #expect(try unpacked(packed + [0, 0, 0]) == Self.text)
  }

  @Test("a gzip input that was cut or damaged is refused as a whole")
  func damagedGzip() throws {
    let packed = try bytes(Self.gzip)
    for count in 10..<packed.count {
      let error = #expect(throws: CSVFileError.self) { try unpacked(Array(packed.prefix(count))) }
      #expect(error?.reason == .compressedInput)
    }
    var damaged = packed
    damaged[packed.count - 6] ^= 1
    #expect(throws: CSVFileError.self) { try unpacked(damaged) }
  }

  private func bytes(_ base64: String) throws -> [UInt8] { Array(try #require(Data(base64Encoded: base64))) }

  private func unpacked(_ bytes: [UInt8]) throws -> String {
    let opened = try FileOpening.unpacked(InputFile(name: "a.csv.gz", content: .bytes(bytes)))
    #expect(opened.container == .gzip)
    var (text, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 4))
    while true {
      let count = try opened.source.read(into: &buffer, from: 0)
      if count == 0 { return String(decoding: text, as: UTF8.self) }
      text += buffer.prefix(count)
    }
  }
}
