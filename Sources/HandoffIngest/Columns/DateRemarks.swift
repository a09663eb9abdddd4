import HandoffModel

/// What is odd about the dates of a column.
struct DateRemarks: Sendable {
  var unreadable = CellTally()
  var implausible = CellTally()
  /// Dates of a column whose order nobody has decided.
  var undecided = CellTally()
  /// Dates that alone gave the column another order than the other columns of its file have, and what these have.
  var contradicting = CellTally()
  var contradicted: NeighbourStyle.Example?
  var twoDigitYears = CellTally()
  var nonexistent = CellTally()
  var ambiguous = CellTally()

  mutating func note(_ resolution: LocalTimeResolution, row: Int) {
    switch resolution {
    case .exact: break
    case .nonexistent: nonexistent.add(row: row)
    case .ambiguous: ambiguous.add(row: row)
    }
  }

  /// `zone` is the one in which times without an offset were read.
  func all(zone: Zone) -> [ColumnRemark] {
    let name = zone.identifier
    return [
      unreadable.remark(
        .badDate, isUnreadable: true, en: "cells are no date", es: "celdas no son una fecha"),
      undecided.remark(
        .ambiguousDate, isUnreadable: true,
        en: "dates could be day/month or month/day and were not read; set `date_order` for this source",
        es: "fechas podrían ser día/mes o mes/día y no se leyeron; indique `date_order` para esta fuente"),
      contradictingRemark,
      implausible.remark(
        .implausibleDate, isUnreadable: true, en: "dates lie outside 1990 to 2060 and were not read",
        es: "fechas están fuera de 1990 a 2060 y no se leyeron"),
      twoDigitYears.remark(
        .twoDigitYear, en: "years have two digits and were read as 1969 to 2068",
        es: "años tienen dos cifras y se leyeron como 1969 a 2068"),
      nonexistent.remark(
        .nonexistentLocalTime,
        en: "times were skipped by the clock of \(name) when it went forward; they were moved forward as it was",
        es: "horas se las saltó el reloj de \(name) al adelantarse; se adelantaron como él"),
      ambiguous.remark(
        .ambiguousLocalTime, en: "times happened twice in \(name) when the clock went back; the first was taken",
        es: "horas ocurrieron dos veces en \(name) al atrasarse el reloj; se tomó la primera"),
    ].compactMap { $0 }
  }

  private var contradictingRemark: ColumnRemark? {
    guard let contradicted else { return nil }
    let (own, others) = contradicted.answer ? ("mdy", "dmy") : ("dmy", "mdy")
    let header = contradicted.header
    return contradicting.remark(
      .inconsistentDateOrder,
      en:
        "dates alone make the column \(own), and the file's other columns (`\(header)`) are \(others); if they are mistyped, correct them or set `date_order: \(others)` for this source",
      es:
        "fechas por sí solas hacen la columna \(own), y las otras columnas del archivo (`\(header)`) son \(others); si son erratas, corríjalas o indique `date_order: \(others)` para esta fuente"
    )
  }
}
