/// A text made ready for a CSV file once, to be written many times.
struct TextCell: Sendable {
  static let empty = TextCell("")

  /// Guarded and quoted where needed.
  let bytes: [UInt8]
  /// 1 where the text had to be guarded against being run as a formula, else 0: ready to be summed.
  let guarded: Int

  init(_ text: some Collection<UInt8>) {
    var bytes: [UInt8] = []
    guarded = bytes.append(cell: text)
    self.bytes = bytes
  }

  /// Bytes that are a cell already.
  init(ready bytes: [UInt8], guarded: Int) {
    self.bytes = bytes
    self.guarded = guarded
  }

  init(_ text: String) {
    self.init(text.utf8)
  }
}
