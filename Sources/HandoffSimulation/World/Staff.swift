/// The people of the simulated company, numbered as users: sellers first, then success managers, then their
/// heads.
struct Staff: Sendable {
  let colleagues: [Colleague]
  private let sellers: Int
  private let csms: Int
  private let sellerQuality: [Double]
  private let csmQuality: [Double]

  init(parameters: SimulationParameters) {
    sellers = parameters.sellers
    csms = parameters.csms
    var random = RandomSource(seed: parameters.seed, subject: 0, topic: .staff)
    sellerQuality = Self.spreadQualities(count: sellers, random: &random)
    csmQuality = Self.spreadQualities(count: csms, random: &random)
    var colleagues: [Colleague] = []
    let heads = max(1, csms / 12)
    for number in 0..<(sellers + csms + heads) {
      let person = PersonName.drawn(
        in: random.chance(parameters.spanishShare) ? .spanish : .english, random: &random)
      let isSeller = number < sellers
      let role =
        isSeller
        ? "Account Executive" : number < sellers + csms ? "Customer Success Manager" : "CS Manager"
      colleagues.append(
        Colleague(
          name: person.display, email: "\(person.mailbox).\(number + 1)@vendor.example",
          department: isSeller ? .sales : .success, role: role, isActive: !random.chance(0.06)))
    }
    self.colleagues = colleagues
  }

  func user(ofSeller seller: Int) -> Int { seller }

  func user(ofCSM csm: Int) -> Int { sellers + csm }

  /// The head of a success manager's group.
  func user(headOfCSM csm: Int) -> Int {
    sellers + csms + csm % (colleagues.count - sellers - csms)
  }

  func habit(ofSeller seller: Int) -> SellerHabit {
    SellerHabit.allCases[seller % SellerHabit.allCases.count]
  }

  func habit(ofCSM csm: Int) -> SuccessHabit {
    SuccessHabit.allCases[csm % SuccessHabit.allCases.count]
  }

  /// The hidden quality of a handoff: half a standard deviation of it is the seller's, a little less the
  /// success manager's, the rest is the deal's own, so that it is standard normal over a large team.
  func quality(seller: Int, csm: Int, own: Double) -> Double {
    let (sellerPart, csmPart) = (0.5, 0.4)
    let ownPart = (1 - sellerPart * sellerPart - csmPart * csmPart).squareRoot()
    return sellerPart * sellerQuality[seller] + csmPart * csmQuality[csm] + ownPart * own
  }

  /// Evenly spaced normal quantiles in random order: a small team has mean 0 and nearly variance 1 too.
  private static func spreadQualities(count: Int, random: inout RandomSource) -> [Double] {
    var values = (0..<count).map { NormalQuantile.value(at: (Double($0) + 0.5) / Double(count)) }
    for last in stride(from: count - 1, to: 0, by: -1) {
      values.swapAt(last, random.index(below: last + 1))
    }
    return values
  }
}
