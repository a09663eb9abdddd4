import HandoffModel

/// The words of the charts about outcomes, and of the tables under them.
enum OutcomeChartPhrase: Wording {
  case retentionTitle, retentionAxis, dayAxis, atRisk, cut, retentionAlt, retentionTable, thin, fewEvents
  case firstValueTitle, firstValueAxis, firstValueAlt, firstValueBand, firstValueTable, day, reached, waiting, all
  case median, medianNotReached, notReached
  case forestTitle, forestAxis, forestAlt, figures, dayColumn

  var text: LocalizedText {
    switch self {
    case .retentionTitle: LocalizedText(en: "Customers kept, by grade", es: "Clientes que siguen, por calificación")
    case .retentionAxis: LocalizedText(en: "Still customers", es: "Siguen siendo clientes")
    case .dayAxis: LocalizedText(en: "Days since signature", es: "Días desde la firma")
    case .atRisk: LocalizedText(en: "Still observed", es: "Aún observados")
    case .cut: LocalizedText(en: "axis starts at {percent}", es: "el eje empieza en {percent}")
    case .retentionAlt:
      LocalizedText(
        en:
          "Step curves of the share of customers kept since day {L}, one per grade. By day {h}: {grades}. The table follows.",
        es: """
          Curvas escalonadas de la parte de clientes que siguen desde el día {L}, una por calificación. Al día {h}: \
          {grades}. La tabla va a continuación.
          """)
    case .retentionTable:
      LocalizedText(
        en: "Share of customers kept, and in brackets how many were observed that long.",
        es: "Parte de clientes que siguen y, entre paréntesis, cuántos se observaron hasta entonces.")
    case .thin:
      LocalizedText(
        en: "A curve goes on in grey where fewer than {n} customers are left to observe.",
        es: "La curva sigue en gris donde quedan menos de {n} clientes por observar.")
    case .fewEvents:
      LocalizedText(
        en: "Not drawn, for fewer than {n} churned: {grades}.",
        es: "Sin dibujar, con menos de {n} cancelaciones: {grades}.")
    case .firstValueTitle: LocalizedText(en: "Time to first value", es: "Tiempo al primer valor")
    case .firstValueAxis: LocalizedText(en: "Reached first value", es: "Alcanzaron el primer valor")
    case .firstValueAlt:
      LocalizedText(
        en: """
          Step curve of the share of all {n} customers that reached first value by each day; the days 15 to 30 are the \
          target. {median} By day 30: {day30}, by day 90: {day90}. The table follows.
          """,
        es: """
          Curva escalonada de la parte de los {n} clientes que alcanzó el primer valor hasta cada día; los días 15 a 30 son \
          el objetivo. {median} Al día 30: {day30}; al día 90: {day90}. La tabla va a continuación.
          """)
    case .firstValueBand: LocalizedText(en: "target: day 15–30", es: "objetivo: día 15–30")
    case .firstValueTable:
      LocalizedText(
        en: "Customers that left before first value count as not reaching it.",
        es: "Los clientes que se fueron antes del primer valor cuentan como que no lo alcanzan.")
    case .day: LocalizedText(en: "By day", es: "Al día")
    case .reached: LocalizedText(en: "Reached first value", es: "Alcanzaron el primer valor")
    case .waiting: LocalizedText(en: "Still waiting", es: "Aún esperan")
    case .all: LocalizedText(en: "All", es: "Todos")
    case .median:
      LocalizedText(
        en: "Half of the customers had first value by day {day} (95% interval {lo} to {hi}).",
        es: "La mitad de los clientes tuvo el primer valor al día {day} (intervalo del 95 %: {lo} a {hi}).")
    case .medianNotReached:
      LocalizedText(
        en: "Half of the customers did not reach first value within 90 days.",
        es: "La mitad de los clientes no alcanzó el primer valor en 90 días.")
    case .notReached: LocalizedText(en: "later than 90", es: "más de 90")
    case .forestTitle:
      LocalizedText(
        en: "Churn where a rule failed, against where it held",
        es: "Churn donde falló la regla frente a donde se cumplió")
    case .forestAxis:
      LocalizedText(
        en: "Times the rate of churn (1 = no difference)", es: "Veces el ritmo de churn (1 = sin diferencia)")
    case .forestAlt:
      LocalizedText(
        en:
          "Forest plot of {n} rules: how many times the rate of churn where the rule failed, with its 95% interval. Largest: {largest}. Smallest: {smallest}. The table follows.",
        es: """
          Gráfico de bosque de {n} reglas: cuántas veces el ritmo de churn donde falló la regla, con su intervalo del 95 %. \
          Mayor: {largest}. Menor: {smallest}. La tabla va a continuación.
          """)
    case .figures: LocalizedText(en: "{ratio} ({lo}–{hi}), {n} churned", es: "{ratio} ({lo}–{hi}), {n} bajas")
    case .dayColumn: LocalizedText(en: "Day {day}", es: "Día {day}")
    }
  }
}
