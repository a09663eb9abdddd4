extension [UInt8] {
  init(text: String) {
    self = Array(text.utf8)
  }

  mutating func append(text: String) {
    append(contentsOf: text.utf8)
  }
}
