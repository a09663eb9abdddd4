import HandoffModel

/// What is odd about the dates of a column.
struct DateRemarks: Sendable {
  var unreadable = CellTally()
  var implausible = CellTally()
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
}
