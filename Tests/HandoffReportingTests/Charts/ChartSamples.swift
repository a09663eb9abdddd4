public import Testing

@testable public import HandoffReporting

/// Every kind of chart over values that strain it: long and hostile labels, ends that meet, empty and single data.
enum ChartSamples {
  static let hostile = "<b>&\"'\u{1B}]]> mercado medio, con un nombre que no acaba nunca y sigue y sigue"

  static var all: [ReportChart] {
    curves + [
      histogram(counts: [Int](repeating: 7, count: 20)), histogram(counts: [Int](repeating: 0, count: 20)),
      histogram(counts: [2] + [Int](repeating: 0, count: 18) + [3]),
    ]
      + [control(3, limits: false), control(1, limits: false), control(40, limits: true)] + [
        heat, steps, forest, funnel,
      ]
  }

  private static func chart(_ id: String, _ drawing: ChartDrawing) -> ReportChart {
    ReportChart(id: id, title: "Title \(hostile)", altText: "Text \(hostile)", drawing: drawing)
  }

  static func histogram(counts: [Int]) -> ReportChart {
    chart(
      "histogram-\(counts.reduce(0, +))",
      .histogram(
        HistogramChart(
          counts: counts, binWidth: 5, limits: [.init(60, "regular"), .init(70, "bueno"), .init(85, "excelente")],
          lowestLabel: "deficiente", notJudged: 12_345, notJudgedLabel: "Sin evaluar", axisTitle: "Puntaje",
          countTitle: "Handoffs", note: "Nota \(hostile) \(hostile)")))
  }

  static func control(_ months: Int, limits: Bool) -> ReportChart {
    let points = (0..<months).map { month in
      ControlChart.Point(
        label: "20\(10 + month / 12)-\(month % 12 + 1)", value: 500 + (month * 137) % 300,
        signal: month % 9 == 4 ? "outside the limits" : nil)
    }
    return chart(
      "control-\(months)",
      .control(
        ControlChart(
          points: points, limits: limits ? .init(mean: 650, lower: 649, upper: 651) : nil, meanLabel: "media",
          limitLabel: "límite", axisTitle: "Puntaje mediano", note: "Nota \(hostile) \(hostile)")))
  }

  static var heat: ReportChart {
    let cells: [HeatMapChart.Cell] = [.share(0), .share(100), .notExported, .tooFew, .share(49)]
    let rows = (0..<9).map { HeatMapChart.Row(label: "\($0) \(hostile)", cells: cells) }
    return chart(
      "heat",
      .heatMap(
        HeatMapChart(
          columns: ["strategic (1,234)", "enterprise (8)", "mid_market (99,999)", "smb (3)", hostile],
          blocks: [.init(title: hostile, rows: rows), .init(title: "B", rows: [])],
          notExportedLabel: "sin exportar", tooFewLabel: "menos de 5 handoffs")))
  }

  static var steps: ReportChart {
    let steps = (0..<14).map { step in
      StepTimeChart.Step(
        label: "\(step) \(hostile)", median: step == 3 ? nil : step * 9,
        eightieth: step == 3 ? nil : min(512, step * 47),
        done: step, overdue: step * 1_000)
    }
    return chart(
      "steps",
      .stepTimes(
        StepTimeChart(
          steps: steps, axisTitle: "Días naturales", medianLabel: "Días, mediana", eightiethLabel: "80 % en (días)",
          overdueLabel: "{n} vencidos", openLabel: "128 días o más, o nadie aún, \(hostile)")))
  }

  static var forest: ReportChart {
    let effects = (0..<8).map { rule in
      ForestChart.Effect(
        label: "rule-\(rule) \(hostile)", ratio: [0.01, 0.5, 1, 1.6, 2, 4, 9, 50][rule],
        lower: [0, 0.2, 0.9, 1, 1.1, 2, 1, 3][rule],
        upper: [0.1, 0.9, 1.1, 2.4, 4, 9, 99, 1_000][rule], figures: "1.6 (1.0–2.4), 34 events",
        verdict: rule % 2 == 0 ? "no se puede afirmar" : "va con más bajas", isSupported: rule != 4)
    }
    return chart("forest", .forest(ForestChart(effects: effects, axisTitle: "Razón de riesgos (escala logarítmica)")))
  }

  static var funnel: ReportChart {
    let points = (1..<30).map { team in
      FunnelChart.Point(
        label: "team-\(team)", count: 5 + team * 3 % 40, mean: 600 + team * 31 % 200, isOutside: team % 2 == 0)
    }
    let limits = stride(from: 5, through: 50, by: 5).map { count in
      FunnelChart.Limit(
        count: count, inner: (700 - 300 / count)...(700 + 300 / count), outer: (700 - 500 / count)...(700 + 500 / count)
      )
    }
    return chart(
      "funnel",
      .funnel(
        FunnelChart(
          points: points, limits: limits, mean: 700, countTitle: "Handoffs", valueTitle: "Media",
          limitLabels: ["95 %", "99,8 %"])))
  }

  static var curves: [ReportChart] {
    var random = SeededGenerator(seed: 5)
    return (0..<12).map { number in
      let curves = ["excelente", "bueno", "regular", "deficiente"].map { label in
        // Every other chart ends with all curves within two points.
        var value = 1.0
        let steps = (1...12).map { month -> CurveChart.Step in
          value -= Double.random(in: 0...(number % 2 == 0 ? 0.002 : 0.05), using: &random)
          return .init(day: month * 30, value: value, lower: max(0, value - 0.1), upper: min(1, value + 0.05))
        }
        return CurveChart.Curve(
          label: label, steps: steps, thinFrom: number % 3 == 0 ? 200 : nil, atRisk: [120, 90, 60, 40, 9])
      }
      return chart(
        "curves-\(number)",
        .curves(
          CurveChart(
            curves: curves, days: [0, 90, 180, 270, 365], start: 1, axisFloor: 0.5, cutNote: "el eje empieza en 50 %",
            target: number == 1 ? 15...30 : nil, targetLabel: "objetivo 15–30 días", dayTitle: "Días desde la firma",
            valueTitle: "Clientes que siguen", atRiskTitle: "Aún observados")))
    }
  }
}

extension ReportChart: CustomTestStringConvertible {
  public var testDescription: String { id }
}
