/// The closed set of charts, each fed by plain values.
public enum ChartDrawing: Hashable, Sendable {
  case control(ControlChart)
  case curves(CurveChart)
  case forest(ForestChart)
  case funnel(FunnelChart)
  case heatMap(HeatMapChart)
  case histogram(HistogramChart)
  case stepTimes(StepTimeChart)

  var shape: any ChartShape {
    switch self {
    case .control(let chart): chart
    case .curves(let chart): chart
    case .forest(let chart): chart
    case .funnel(let chart): chart
    case .heatMap(let chart): chart
    case .histogram(let chart): chart
    case .stepTimes(let chart): chart
    }
  }
}
