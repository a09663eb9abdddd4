/// The endings of company names that say only what kind of company it is.
enum LegalForms {
  /// Folded to words, longest first, so that `S.A. de C.V.` goes as a whole.
  static let endings: [[UInt8]] = [
    "s a p i de c v", "sapi de cv", "s de r l de c v", "s de rl de cv", "s a de c v", "sa de cv", "gmbh co kg",
    "pty ltd",
    "pte ltd", "s l n e", "s l u", "s l p", "s a u", "s r l", "s a s", "s p a", "l l c", "l l p", "b v", "n v", "s l",
    "s a", "s c", "sapi", "corporation", "incorporated", "limited", "gmbh", "corp", "sarl", "slu", "sau", "srl", "sas",
    "spa", "llc", "llp", "ltda", "ltd", "inc", "plc", "kg", "ag", "bv", "nv", "sl", "sa", "ab", "oy", "co",
  ].map { Array(" \($0) ".utf8) }

  /// The words of a name, blanks at both ends, without such endings; a name that is nothing else stays as it is.
  static func stripped(_ words: [UInt8]) -> ArraySlice<UInt8> {
    var rest = words[...]
    while let ending = endings.first(where: { rest.count > $0.count && rest.suffix($0.count).elementsEqual($0) }) {
      // The blank before the ending is the one after what remains.
      rest = rest.dropLast(ending.count - 1)
    }
    return rest
  }
}
