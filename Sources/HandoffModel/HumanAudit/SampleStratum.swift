/// A part of the population from which handoffs are drawn by chance alone, or all taken.
public struct SampleStratum: Hashable, Sendable {
  /// `worst`, `best`, `all`, or the grade and segment it is made of: `poor`, `smb`, `poor/smb`.
  public let id: String
  public let population: Int
  public let drawn: Int

  public init(id: String, population: Int, drawn: Int) {
    self.id = id
    self.population = population
    self.drawn = drawn
  }

  /// The handoffs with the lowest and with the highest score, all taken.
  public static let worst = "worst"
  public static let best = "best"
}
