/// A phrase cut at its slots: `limit {limit}` is a literal and a slot named `limit`.
struct Template: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case literal(String)
    case slot(String)
  }

  let pieces: [Piece]

  /// A brace without its partner is literal text.
  init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
      pieces.append(.slot(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
    self.pieces = pieces
  }

  var slots: [String] {
    pieces.compactMap { piece in
      if case .slot(let name) = piece { return name }
      return nil
    }
  }
}
