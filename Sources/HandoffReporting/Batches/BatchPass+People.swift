import HandoffModel

extension BatchPass {
  /// Appends the seller and the CSM of a handoff as two cells, a comma before each; empty unless people are to be told.
  /// Answers how many texts were guarded.
  mutating func appendPeople(of index: Int, to bytes: inout [UInt8]) -> Int {
    var guarded = 0
    for cut in cells.personCuts {
      bytes.append(.comma)
      guard let cut, let code = batch.cuts[checked: cut.position]?[checked: index] ?? nil else { continue }
      let cell = name(code, cut)
      bytes += cell.bytes
      guarded += cell.guarded
    }
    return guarded
  }

  private mutating func name(_ code: Int64, _ cut: BatchCells.PersonCut) -> TextCell {
    let key = PersonKey(cut: cut.position, code: code)
    if let known = names[key] { return known }
    let cell = TextCell(cells.people.name(code, role: cut.role))
    names[key] = cell
    return cell
  }

  /// A person in a role.
  struct PersonKey: Hashable {
    let cut: Int
    let code: Int64
  }
}
