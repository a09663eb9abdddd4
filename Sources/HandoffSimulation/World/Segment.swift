/// The customer segments, from the rarest to the most common.
enum Segment: String, CaseIterable, Sendable {
  case strategic
  case enterprise
  case midMarket = "mid_market"
  case smb
}
