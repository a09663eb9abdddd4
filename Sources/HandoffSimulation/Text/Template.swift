/// A text with gaps, written as `Cut it from {from} to {to} days`.
struct Template: Sendable {
  /// What a gap asks for.
  enum Slot: String, CaseIterable, Sendable {
    /// The customer's short name.
    case brand
    /// The present and the wanted value of the deal's metric.
    case from, to
    /// The month, or quarter, of the deadline.
    case month
    /// 2 to 9, 10 to 60, and 300 to 9,000 in hundreds.
    case few, some, many
    case person, system, rival
  }

  private enum Part {
    case literal(String)
    case slot(Slot)
  }

  private let parts: [Part]

  /// A gap of unknown name stays as it is written, braces included.
  init(_ text: String) {
    var parts: [Part] = []
    var literal = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      literal += rest[..<open]
      if let slot = Slot(rawValue: String(rest[rest.index(after: open)..<close])) {
        parts.append(.literal(literal))
        parts.append(.slot(slot))
        literal = ""
      } else {
        literal += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    self.parts = parts + [.literal(literal + rest)]
  }

  func filled(with words: SlotWords, random: inout RandomSource) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .slot(let slot): text += words.word(for: slot, random: &random)
      }
    }
    return text
  }
}
