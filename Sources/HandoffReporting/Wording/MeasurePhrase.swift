import HandoffModel

/// The section of measures.
enum MeasurePhrase: Wording {
  case heading, groups

  var text: LocalizedText {
    switch self {
    case .heading: LocalizedText(en: "Measures", es: "Medidas")
    case .groups:
      LocalizedText(
        en:
          "Shares with their 95% interval, medians with that of their ranks. Times are counted in the unit each measure names, not in the quarter days of the clocks above. By segment, deal size, month and team: {file}.",
        es:
          "Proporciones con su intervalo del 95 %, medianas con el de sus rangos. Los tiempos se cuentan en la unidad que nombra cada medida, no en los cuartos de día de los plazos de arriba. Por segmento, tamaño, mes y equipo: {file}."
      )
    }
  }
}
