import HandoffModel

/// Finds the analysis date where nobody gave one: the latest fact in any file.
struct AnalysisDateChoice {
  private let catalogue: FieldCatalogue
  private let zone: Zone

  init(catalogue: FieldCatalogue, zone: Zone) {
    self.catalogue = catalogue
    self.zone = zone
  }

  /// The latest of the columns' latest facts; of deals, dates of closing count for won rows only, for an open deal's is a
  /// plan. Ties go to the earlier file and column. Nil where no file has a fact with a date.
  func latest(_ parts: [FilePart], deals: AssembledTable, won: [Int32]) -> AnalysisDate? {
    var best: (moment: Moment, file: String, column: String)?
    func offer(_ moment: Moment, file: String, column: String) {
      if best == nil || LatestFact.later(best?.moment, moment, zone: zone) != best?.moment {
        best = (moment, file, column)
      }
    }
    let closing = Set(["signed_at", "won_at", "close_date"].compactMap { catalogue.id(.deals, $0) })
    for part in parts.flatMap({ [$0] + $0.unpivoted }) {
      for column in part.source.columns {
        guard let field = column.field, !closing.contains(field), let moment = part.latestFacts[field] else { continue }
        offer(moment, file: part.source.name, column: column.header)
      }
    }
    for field in closing.sorted() {
      let column = deals.table.column(field)
      guard let moment = LatestFact.latest(won.map { column[Int($0)] }, zone: zone),
        let row = won.first(where: { column[Int($0)].moment == moment })
      else { continue }
      let file = Int(deals.table.files[Int(row)])
      let source = deals.parts.first { $0.file == file }?.part.source
      offer(moment, file: source?.name ?? "", column: source?.header(of: field) ?? "")
    }
    return best.map { AnalysisDate(moment: $0.moment, source: .data(file: $0.file, column: $0.column)) }
  }
}
