import HandoffModel

/// What the beginnings of columns say about the decimal sign of their file, for columns that nobody reads to the end.
enum NumberSamples {
  /// Columns that hold numbers only, some of them to be read in one notation only and none in the other only. Columns that
  /// feed a field of another type are left out.
  static func deciding(
    _ sample: FileSample, columns: [SourceColumn], catalogue: FieldCatalogue
  ) -> [(column: Int, evidence: NumberEvidence)] {
    columns.indices.compactMap { position -> (column: Int, evidence: NumberEvidence)? in
      if let field = columns[position].field, !isNumber(catalogue[field].type) { return nil }
      guard let evidence = Self.evidence(of: sample.values(ofColumn: position)) else { return nil }
      return (column: position, evidence: evidence)
    }
  }

  private static func isNumber(_ type: FieldType) -> Bool { type == .integer || type == .money || type == .number }

  /// Nil where a text is no number, or nothing is decided.
  private static func evidence(of values: [String]) -> NumberEvidence? {
    var evidence = NumberEvidence()
    for value in values {
      let bytes = Array(value.utf8)
      switch NumberCell.read(bytes.span) {
      case .number: break
      case .pointed: evidence.pointed += 1
      case .comma: evidence.commas += 1
      case .open: evidence.open += 1
      case .none: return nil
      }
    }
    return (evidence.pointed == 0) == (evidence.commas == 0) ? nil : evidence
  }
}
