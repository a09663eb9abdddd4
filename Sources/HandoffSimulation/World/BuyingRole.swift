/// The part a contact plays in the purchase, with the value that the CRM stores.
enum BuyingRole: String, CaseIterable, Sendable {
  case economicBuyer = "Economic Buyer"
  case champion = "Champion"
  case technicalBuyer = "Technical Buyer"
  case endUser = "End User"
  case influencer = "Influencer"
  case blocker = "Blocker"
  case executiveSponsor = "Executive Sponsor"
}
