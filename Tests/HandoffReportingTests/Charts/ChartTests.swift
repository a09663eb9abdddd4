import Foundation
import FoundationXML
import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct ChartTests {
  @Test(arguments: ChartSamples.all)
  func noTwoLabelsCollide(chart: ReportChart) {
    let boxes = ChartRendering.canvas(chart, .es).textBoxes
    for (index, box) in boxes.enumerated() {
      for other in boxes[..<index] { #expect(!box.overlaps(other), "\(chart.id): \(box) \(other)") }
    }
  }

  @Test(arguments: ChartSamples.all)
  func everyLabelIsInsideTheDrawing(chart: ReportChart) {
    for box in ChartRendering.canvas(chart, .es).textBoxes {
      #expect(box.left >= 0 && box.right <= SVGCanvas.width, "\(chart.id): \(box)")
      #expect(box.top >= 0 && box.bottom <= chart.drawing.shape.height, "\(chart.id): \(box)")
    }
  }

  /// What librsvg and print engines do not show alike, and what could run.
  @Test(arguments: ChartSamples.all)
  func onlyThePortableSubset(chart: ReportChart) throws {
    let bytes = ChartRendering.file(chart, .en)
    let text = String(decoding: bytes, as: UTF8.self)
    for word in ["var(", "<script", "foreignObject", "href", "url(", "nan", "inf\"", "<b>", "\u{1B}"] {
      #expect(!text.contains(word), "\(chart.id): \(word)")
    }
    let elements = try XMLElements.names(bytes)
    #expect(Set(elements).isSubset(of: ["svg", "title", "desc", "style", "text", "line", "rect", "path", "circle"]))
    #expect(elements.prefix(3) == ["svg", "title", "desc"])
    #expect(text.contains("role=\"img\""))
    #expect(ChartRendering.file(chart, .en) == bytes)
  }

  @Test(arguments: ChartSamples.all)
  func theSpecificationIsJSONWithTheData(chart: ReportChart) throws {
    let bytes = JSONWriter.bytes(chart.drawing.shape.specification.specification(of: chart))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect((object["data"] as? [String: Any])?["values"] is [Any])
    #expect(object["mark"] != nil || object["layer"] != nil)
  }

  /// 0, 20, …, 100 on 548 pixels from 48: 60 stands at 48 + 0.6 · 548 = 376.8.
  @Test func barsStandWhereTheirScoresAre() {
    let text = String(
      decoding: ChartRendering.file(
        ChartSamples.histogram(counts: [Int](repeating: 0, count: 12) + [30] + [Int](repeating: 0, count: 7)), .en),
      as: UTF8.self)
    #expect(text.contains("<rect x=\"377.8\""))
  }

  @Test func fewHandoffsAreDots() {
    let few = ChartSamples.histogram(counts: [2, 3])
    let text = String(decoding: ChartRendering.file(few, .en), as: UTF8.self)
    #expect(text.components(separatedBy: "<circle").count == 6)
  }

  @Test func labelsKeepTheirDistanceAndOrder() {
    var random = SeededGenerator(seed: 3)
    for count in 1...12 {
      let wanted = (0..<count).map { _ in Double.random(in: 0...100, using: &random) }
      let placed = LabelLayout.spread(wanted, gap: 8, from: 0, to: 100)
      #expect(placed.allSatisfy { (0...100).contains($0) })
      for (a, b) in zip(placed.sorted(), placed.sorted().dropFirst()) { #expect(b - a >= 7.999) }
      for a in 0..<count {
        for b in 0..<count where wanted[a] < wanted[b] { #expect(placed[a] < placed[b]) }
      }
    }
    #expect(LabelLayout.spread([50, 50, 50], gap: 80, from: 0, to: 100) == [0, 50, 100])
    #expect(LabelLayout.spread([10, 60], gap: 8, from: 0, to: 100) == [10, 60])
  }

  @Test func ticksAreRound() {
    #expect(ChartScale(from: 0, to: 302, start: 0, end: 1).ticks(4) == [0, 100, 200, 300])
    #expect(ChartScale(from: 40, to: 92, start: 0, end: 1).ticks(5) == [40, 60, 80])
    #expect(ChartScale(from: 0, to: 0, start: 0, end: 1).ticks(4) == [0, 1])
  }

  @Test(arguments: [(0.04, "0"), (-0.25, "-0.3"), (12.0, "12"), (12.34, "12.3"), (-3.0, "-3")])
  func coordinates(value: Double, text: String) {
    #expect(SVGCanvas.number(value) == text || (value == -0.25 && SVGCanvas.number(value) == "-0.2"))
  }
}
