extension ColumnDictionary {
  static let outcomeColumns: [ColumnMeaning] = [
    .init("analysis", .text, en: "Which analysis", es: "Qué análisis"),
    .init("exposure", .text, en: "What is compared", es: "Qué se compara"),
    .init("cohort", .text, en: "Which customers", es: "Qué clientes"),
    .init("estimator", .text, en: "How it was estimated", es: "Cómo se estimó"),
    .init("lo", .decimal, "see unit", en: "Lower end of the 95 % interval", es: "Inicio del intervalo del 95 %"),
    .init("hi", .decimal, "see unit", en: "Upper end of the 95 % interval", es: "Fin del intervalo del 95 %"),
    .init(
      "p", .decimal, "chance", en: "Chance of data like these where there is no difference",
      es: "Probabilidad de datos así si no hay diferencia"),
    .init(
      "q", .decimal, "chance", en: "The same, allowing for many tests", es: "La misma, corregida por muchas pruebas"),
    .init("n1", .integer, "customers", en: "Customers exposed", es: "Clientes expuestos"),
    .init("n0", .integer, "customers", en: "Customers not exposed", es: "Clientes no expuestos"),
    .init("events", .integer, "customers", en: "With the event", es: "Con el evento"),
    .init("horizon", .integer, "days", en: "Day up to which is counted", es: "Día hasta el que se cuenta"),
    .init("landmark", .integer, "days", en: "Day at which scores were taken", es: "Día en que se tomaron los puntajes"),
    .init("entry_on", .date, en: "When the clock of the customer begins", es: "Cuándo empieza el reloj del cliente"),
    .init("exit_on", .date, en: "Last day observed", es: "Último día observado"),
    .init("days", .integer, "days", en: "Days observed", es: "Días observados"),
    .init("event", .text, en: "Whether the customer churned", es: "Si el cliente se fue"),
    .init("returned", .text, en: "Whether the customer came back", es: "Si el cliente volvió"),
    .init("first_value_days", .integer, "days", en: "Days to first value", es: "Días hasta el primer valor"),
    .init("excluded", .text, en: "Why the customer is left out", es: "Por qué se deja fuera al cliente"),
    .init(
      "failed", .integer, "customers", en: "Customers whose handoff failed the rule", es: "Clientes que la incumplen"),
    .init(
      "hazard_ratio", .decimal, "ratio", en: "Rate of churn, failed against kept",
      es: "Tasa de churn, incumplida frente a cumplida"),
    .init(
      "p_value", .decimal, "chance", en: "Chance of data like these where there is no difference",
      es: "Probabilidad de datos así si no hay diferencia"),
    .init(
      "q_value", .decimal, "chance", en: "The same, allowing for every rule tested",
      es: "La misma, corregida por todas las reglas"),
    .init(
      "risk_difference", .decimal, "share of one", en: "Difference of first-year churn",
      es: "Diferencia de churn del primer año"),
    .init(
      "rd_low", .decimal, "share of one", en: "Lower end of its 95 % interval", es: "Inicio de su intervalo del 95 %"),
    .init(
      "rd_high", .decimal, "share of one", en: "Upper end of its 95 % interval", es: "Fin de su intervalo del 95 %"),
  ]

  static let curveColumns: [ColumnMeaning] = [
    .init("day", .integer, "days", en: "Days since the clock began", es: "Días desde que empezó el reloj"),
    .init("at_risk", .integer, "customers", en: "Still observed", es: "Aún observados"),
    .init(
      "censored", .integer, "customers", en: "Observed no longer, without the event",
      es: "Dejan de observarse sin el evento"),
    .init("estimate", .decimal, "share of one", en: "The curve on that day", es: "La curva ese día"),
  ]

  /// Columns that mean something else in one table.
  static let specialColumns: [ColumnMeaning] = [
    .init(
      "agreement.csv/n", .integer, "handoffs", en: "Handoffs behind the estimate", es: "Handoffs tras la estimación"),
    .init("agreement.csv/value", .decimal, "see unit", en: "The estimate", es: "La estimación"),
    .init(
      "agreement.csv/status", .text, en: "What may be said of it, or why there is no value",
      es: "Qué se puede decir, o por qué no hay valor"),
    .init(
      "readings.csv/weight", .decimal, "handoffs", en: "Handoffs of the population each one drawn stands for",
      es: "Handoffs de la población que representa cada uno extraído"),
    .init("readings.csv/score", .decimal, "points", en: "Score, 0 to 100", es: "Puntaje, de 0 a 100"),
    .init("associations.csv/value", .decimal, "see unit", en: "The estimate", es: "La estimación"),
    .init("associations.csv/status", .text, en: "Whether it could be estimated", es: "Si se pudo estimar"),
    .init("associations.csv/grade", .text, en: "Strength of the evidence", es: "Solidez de la evidencia"),
    .init("associations.csv/outcome", .text, en: "Which outcome", es: "Qué resultado"),
    .init("cohort.csv/score", .decimal, "points", en: "Score at the landmark", es: "Puntaje en el día de referencia"),
    .init("cohort.csv/acv", .decimal, "currency", en: "Annual contract value", es: "Valor anual del contrato"),
    .init("cohort.csv/currency", .text, en: "Currency of that value", es: "Moneda de ese valor"),
    .init("cohort.csv/churn_reason", .text, en: "Why the customer left", es: "Por qué se fue el cliente"),
    .init(
      "cohort.csv/failed_rules", .text, en: "Rules failed at the landmark, joined with ;",
      es: "Reglas incumplidas en el día de referencia, unidas con ;"),
    .init("cohort.csv/grade", .text, en: "Grade at the landmark", es: "Calificación en el día de referencia"),
    .init("effects.csv/grade", .text, en: "Strength of the evidence", es: "Solidez de la evidencia"),
    .init("effects.csv/n", .integer, "customers", en: "Customers judged", es: "Clientes evaluados"),
    .init("first_value.csv/group", .text, en: "Grade, or all", es: "Calificación, o all: todos"),
    .init(
      "first_value.csv/events", .integer, "customers", en: "Reached first value that day",
      es: "Alcanzan el primer valor ese día"),
    .init("retention.csv/group", .text, en: "Grade, or all", es: "Calificación, o all: todos"),
    .init("retention.csv/events", .integer, "customers", en: "Churned that day", es: "Se van ese día"),
    .init("data_dictionary.csv/column", .text, en: "Column of the table", es: "Columna de la tabla"),
    .init("data_dictionary.csv/file", .text, en: "Table of the bundle", es: "Tabla del informe"),
    .init("data_dictionary.csv/unit", .text, en: "Unit of the figures", es: "Unidad de las cifras"),
    .init(
      "sla.csv/outcome", .text, en: "met, late, overdue, pending or invalid",
      es: "met (a tiempo), late (tarde), overdue (vencido), pending (en plazo) o invalid (dato imposible)"),
    .init("measures.csv/target", .decimal, "see unit", en: "Value aimed at", es: "Valor deseado"),
  ]
}
