/// The endings of company names that say only what kind of company it is.
enum LegalForms {
  /// Folded to words, longest first, so that `S.A. de C.V.` goes as a whole. A spa is no legal form; `S.p.A.` and `SpA` are.
  static let endings: [[UInt8]] = [
    "sociedad limitada unipersonal", "sociedad anonima unipersonal", "sociedad anonima de capital variable",
    "sociedad de responsabilidad limitada", "sociedad limitada profesional", "sociedad limitada laboral",
    "sociedad limitada", "sociedad anonima", "sociedad cooperativa", "sociedad civil", "comunidad de bienes",
    "asociacion civil",
    "s a p i de c v", "sapi de cv", "s de r l de c v", "s de rl de cv", "s de r l", "s de rl", "s a de c v",
    "sa de cv", "sdad limitada", "sdad ltda", "sdad anonima", "sdad coop", "s coop", "y compania", "y cia",
    "gmbh co kg", "pty limited", "pte limited", "pty ltd", "pte ltd", "public limited company", "private limited",
    "limited liability company", "s l n e", "s l u", "s l p", "s l l", "s a u", "s a l", "s r l", "s a s", "s p a",
    "l l c", "l l p", "b v", "n v", "c b", "a c", "a s", "s l", "s a", "s c", "sapi", "corporation", "incorporated",
    "company", "limited", "gmbh", "corp", "sarl", "slne", "slu", "slp", "sll", "sau", "sal", "srl", "sas", "llc", "llp",
    "ltda", "ltd", "inc", "plc", "kg", "ag", "bv", "nv", "sl", "sa", "ab", "oy", "aps", "co",
  ].map { Array(" \($0) ".utf8) }.sorted { $0.count > $1.count }

  /// A name without a legal form that only its letter case gives away.
  static func withoutMixedCase(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let ending = Array(" SpA".utf8)
    return name.count > ending.count && name.suffix(ending.count).elementsEqual(ending)
      ? name.dropLast(ending.count) : name
  }

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
