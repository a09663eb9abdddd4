import HandoffModel

/// Says how activities were classified, so that a reader can judge how far to trust what is built on it.
enum ClassificationNotes {
  static func notes(_ counts: TeamResolution.Counts, child: ChildTable, needs: IngestNeeds) -> [Diagnostic] {
    let catalogue = needs.catalogue
    let total = child.table.rowCount
    guard total > 0 else { return [] }
    var notes: [Diagnostic] = []
    func note(_ id: String, _ count: Int, en: String, es: String) {
      guard count > 0 else { return }
      notes.append(Diagnostic(id: id, count: count, message: LocalizedText(en: en, es: es)))
    }
    note(
      "team-by-column", counts.byColumn, en: "activities have their team from a column",
      es: "actividades tienen su equipo por una columna")
    note(
      "team-by-user", counts.byUser, en: "activities have their team from the owner's role or department",
      es: "actividades tienen su equipo por el rol o departamento del propietario")
    note(
      "team-by-deal", counts.byDeal, en: "activities have their team because the owner is the deal's seller or CSM",
      es: "actividades tienen su equipo porque el propietario es el vendedor o el CSM del negocio")
    note(
      "team-by-direction", counts.byDirection, en: "activities count as the customer's because they are inbound",
      es: "actividades cuentan como del cliente porque son entrantes")
    note(
      "team-unknown", counts.unknown, en: "activities belong to no known team",
      es: "actividades no pertenecen a ningún equipo conocido")
    if needs.readsMarkers, let marker = catalogue.id(.activities, "marker"), child.table.has(marker) {
      let column = child.table.column(marker)
      let marked = (0..<total).count { column[$0].isFilled }
      note(
        "marker-found", marked, en: "activities were recognised as a handoff meeting, kickoff, check-in and the like",
        es: "actividades se reconocieron como reunión de handoff, kickoff, seguimiento y similares")
    }
    return notes
  }
}
