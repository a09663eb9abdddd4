/// Finds which of many phrases occur in a folded text, in one pass whatever their number.
///
/// The automaton of Aho and Corasick (1975), "Efficient string matching", as a full transition table over 38 symbols: the
/// letters, the digits, blank, and one for everything else. Phrases stand on word boundaries; a `*` at the end of a phrase
/// lets the last word go on.
struct PhraseMatcher: Sendable {
  private static let alphabet = 38

  /// `next[state * alphabet + symbol]`.
  private var next: [Int32]
  /// Bits of the groups whose phrase ends in a state, directly or as a suffix.
  private var found: [UInt64]

  /// Phrases by group; bit `i` of an answer stands for group `i`, at most 64.
  init(groups: [[String]]) {
    var children = [[Int32]](arrayLiteral: [Int32](repeating: 0, count: Self.alphabet))
    var found: [UInt64] = [0]
    var folded = FoldedText()
    for (group, phrases) in groups.enumerated() {
      for phrase in phrases {
        let isStem = phrase.hasSuffix("*")
        let text = Array((isStem ? String(phrase.dropLast()) : phrase).utf8)
        folded.foldToWords(text.span)
        var pattern = folded.bytes
        if isStem { pattern.removeLast() }
        guard pattern.count > 1 else { continue }
        var state = 0
        for byte in pattern {
          let symbol = Self.symbol(byte)
          if children[state][symbol] == 0 {
            children.append([Int32](repeating: 0, count: Self.alphabet))
            found.append(0)
            children[state][symbol] = Int32(children.count - 1)
          }
          state = Int(children[state][symbol])
        }
        found[state] |= 1 << UInt64(group)
      }
    }
    (next, self.found) = Self.completed(children, found)
  }

  /// Fills in the transitions of mismatches, breadth first.
  private static func completed(_ children: [[Int32]], _ found: [UInt64]) -> ([Int32], [UInt64]) {
    var children = children
    var found = found
    var fallback = [Int](repeating: 0, count: children.count)
    var queue: [Int] = []
    for symbol in 0..<alphabet where children[0][symbol] != 0 { queue.append(Int(children[0][symbol])) }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      found[state] |= found[fallback[state]]
      for symbol in 0..<alphabet {
        let child = Int(children[state][symbol])
        if child == 0 {
          children[state][symbol] = children[fallback[state]][symbol]
        } else {
          fallback[child] = Int(children[fallback[state]][symbol])
          queue.append(child)
        }
      }
    }
    return (children.flatMap { $0 }, found)
  }

  /// The groups with a phrase in a text folded to words.
  func groups(in words: FoldedText) -> UInt64 {
    var state = 0
    var seen: UInt64 = 0
    for byte in words.bytes {
      state = Int(next[state &* Self.alphabet &+ Self.symbol(byte)])
      seen |= found[state]
    }
    return seen
  }

  @inline(__always)
  private static func symbol(_ byte: UInt8) -> Int {
    if byte &- 97 < 26 { return Int(byte &- 97) }
    if byte &- 48 < 10 { return Int(byte &- 48) &+ 26 }
    return byte == 32 ? 36 : 37
  }
}
