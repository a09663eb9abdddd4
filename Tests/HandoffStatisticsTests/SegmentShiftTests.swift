import Testing

@testable import HandoffStatistics

@Suite("From the crude gap to the gap within segments")
struct SegmentShiftTests {
  @Test(
    "More than a fifth, or another sign",
    arguments: [
      // 25.4 to 3.7 points: 21.7 of 25.4 are gone.
      (0.254, 0.037, 0.854, true), (0.10, 0.08, 0.2, false), (0.10, 0.079, 0.21, true), (-0.10, -0.125, 0.25, true),
      (-0.10, -0.11, 0.1, false), (0.05, -0.01, 1.2, true),
    ])
  func shift(_ crude: Double, _ adjusted: Double, _ share: Double, _ isConfounded: Bool) throws {
    let shift = SegmentShift(crude: crude, adjusted: adjusted)
    #expect(abs(try #require(shift.share) - share) < 0.001)
    #expect(shift.isConfounded == isConfounded)
    #expect(shift.changesSign == ((adjusted < 0) != (crude < 0)))
  }

  @Test("Without a crude gap any gap within segments counts")
  func noCrudeGap() {
    #expect(SegmentShift(crude: 0, adjusted: 0.02).isConfounded)
    #expect(SegmentShift(crude: 0, adjusted: 0.02).share == nil)
    #expect(!SegmentShift(crude: 0, adjusted: 0).isConfounded)
  }
}
