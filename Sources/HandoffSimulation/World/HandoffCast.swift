/// Who works on a handoff, and the hidden quality that comes of it.
struct HandoffCast: Sendable {
  let seller: Int
  let csm: Int
  let quality: Double

  init(handoff: Int, parameters: SimulationParameters, staff: Staff) {
    var random = RandomSource(seed: parameters.seed, subject: handoff, topic: .quality)
    seller = random.index(below: parameters.sellers)
    csm = random.index(below: parameters.csms)
    quality = staff.quality(seller: seller, csm: csm, own: random.normal())
  }
}
