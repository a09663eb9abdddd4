/// A header as presets name it: exactly, or with `*` for any beginning or any ending; compared as `HeaderKey` does, and as written
/// against keys of headers as written.
struct HeaderPattern: Sendable {
  private enum Kind: Sendable {
    case exact(HeaderKey)
    case prefix(String)
    case suffix(String)
  }

  private let kind: Kind

  init(_ text: String) { self.init(text, asWritten: false) }

  init(_ text: String, asWritten: Bool) {
    // A letter beside the cut keeps the blank there, which a key loses at its ends.
    if text.count > 1, text.hasSuffix("*") {
      kind = .prefix(String(HeaderKey(text.dropLast() + "x", asWritten: asWritten).text.dropLast()))
    } else if text.count > 1, text.hasPrefix("*") {
      kind = .suffix(String(HeaderKey("x" + text.dropFirst(), asWritten: asWritten).text.dropFirst()))
    } else {
      kind = .exact(HeaderKey(text, asWritten: asWritten))
    }
  }

  func matches(_ key: HeaderKey) -> Bool {
    switch kind {
    case .exact(let other): key == other
    case .prefix(let prefix): key.text.utf8.count > prefix.utf8.count && key.text.hasPrefix(prefix)
    case .suffix(let suffix): key.text.utf8.count > suffix.utf8.count && key.text.hasSuffix(suffix)
    }
  }
}
