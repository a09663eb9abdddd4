/// The part of a Vega-Lite specification that is a chart's own: its data and its layers.
struct VegaLiteView: Sendable {
  let rows: [JSONValue]
  /// Members such as `mark`, `encoding` or `layer`.
  let members: [JSONValue.Member]

  /// The whole specification, with the chart's title and description.
  func specification(of chart: ReportChart) -> JSONValue {
    .object(
      [
        .init("$schema", "https://vega.github.io/schema/vega-lite/v5.json"), .init("title", .string(chart.title)),
        .init("description", .string(chart.altText)), .init("width", .number(560)),
        .init("data", .object([.init("values", .array(rows))])),
      ] + members)
  }

  /// A channel of an encoding; what has no order of its own keeps that of the data.
  static func channel(_ field: String, _ type: String, title: String = "") -> JSONValue {
    var members: [JSONValue.Member] = [.init("field", .string(field)), .init("type", .string(type))]
    if type == "nominal" { members.append(.init("sort", .null)) }
    if !title.isEmpty { members.append(.init("title", .string(title))) }
    return .object(members)
  }
}
