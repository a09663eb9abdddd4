/// What a user asks of a simulated world, as typed.
public struct SimulationRequest: Sendable {
  let handoffs: Int
  let seed: UInt64
  let dialect: String
  let start: String
  let months: Int
  let cutoff: String
  let spanishShare: Double
  let sellers: Int?
  let csms: Int?
  let activitiesPerHandoff: Double?
  let goodChurn: Double?
  let poorChurn: Double?
  let gapOddsRatio: Double?
  let delayRatio: Double?
  let hasEffects: Bool
  let folder: String

  public init(
    handoffs: Int, seed: UInt64, dialect: String, start: String, months: Int, cutoff: String, spanishShare: Double,
    sellers: Int?, csms: Int?, activitiesPerHandoff: Double?, goodChurn: Double?, poorChurn: Double?,
    gapOddsRatio: Double?, delayRatio: Double?, hasEffects: Bool, folder: String
  ) {
    self.handoffs = handoffs
    self.seed = seed
    self.dialect = dialect
    self.start = start
    self.months = months
    self.cutoff = cutoff
    self.spanishShare = spanishShare
    self.sellers = sellers
    self.csms = csms
    self.activitiesPerHandoff = activitiesPerHandoff
    self.goodChurn = goodChurn
    self.poorChurn = poorChurn
    self.gapOddsRatio = gapOddsRatio
    self.delayRatio = delayRatio
    self.hasEffects = hasEffects
    self.folder = folder
  }
}
