import Foundation
import HandoffDigest
import HandoffModel
import HandoffReporting

/// The key of a sample: which handoffs were drawn from which stratum, by which rules and from which data. Kept apart from the sheet.
struct SampleKey: Codable {
  struct Stratum: Codable {
    let id: String
    let population: Int
    let drawn: Int
  }

  struct Handoff: Codable {
    let row: String
    let dealID: String
    let stratum: String

    enum CodingKeys: String, CodingKey {
      case row, stratum
      case dealID = "deal_id"
    }
  }

  static let kind = "human-audit-sample"

  let kind: String
  let ruler: String
  /// Of the content of every export read.
  let data: String
  let asOf: String
  let period: String?
  let seed: UInt64
  let confidence: Double
  let margin: Double?
  let size: Int?
  let by: [String]
  let fewestPerStratum: Int
  let worst: Int
  let best: Int
  let needed: Int?
  let reached: Double
  let notScored: Int
  let strata: [Stratum]
  let handoffs: [Handoff]

  enum CodingKeys: String, CodingKey {
    case kind, ruler, data, period, seed, confidence, margin, size, by, worst, best, needed, reached, strata, handoffs
    case asOf = "as_of"
    case fewestPerStratum = "per_stratum"
    case notScored = "not_scored"
  }

  init(_ sample: HumanSample, ruler: String, data: String, asOf: String, period: String?) {
    let design = sample.design
    kind = Self.kind
    self.ruler = ruler
    self.data = data
    self.asOf = asOf
    self.period = period
    seed = design.seed
    confidence = design.confidence
    margin = design.size == nil ? design.margin : nil
    size = design.size
    by = design.strata.map(\.rawValue)
    fewestPerStratum = design.fewestPerStratum
    worst = design.worst
    best = design.best
    needed = sample.needed
    reached = sample.reached
    notScored = sample.notScored
    strata = sample.strata.map { Stratum(id: $0.id, population: $0.population, drawn: $0.drawn) }
    handoffs = sample.handoffs.map { Handoff(row: $0.code, dealID: $0.dealID, stratum: sample.strata[$0.stratum].id) }
  }

  /// A hash of the content of every file read, whatever their names and order.
  static func digest(of files: [SourceFile]) -> String {
    var digest = ContentDigest()
    for sum in files.map(\.sha256).sorted() { digest.update(sum + "\n") }
    return digest.finalize()
  }

  /// Eight letters that name a sample: no spreadsheet takes them for a number or a date.
  static func code(ruler: String, data: String, seed: UInt64, dealIDs: [String]) -> String {
    var digest = ContentDigest()
    for part in [ruler, data, "\(seed)"] + dealIDs { digest.update("\(part.utf8.count):\(part)\n") }
    let letters = Array("bcdfghjkmnpqrstv")
    return String(digest.finalize().prefix(8).compactMap(\.hexDigitValue).map { letters[$0] })
  }

  var bytes: [UInt8] {
    get throws(Failure) {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      do {
        return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
      } catch {
        throw Failure(.internalError, en: "\(error)", es: "\(error)")
      }
    }
  }

  static func load(_ path: String) throws(Failure) -> SampleKey {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(
        .input, en: "\(path): the key of the sample is not there; name the file that `handoff sample` wrote with --key",
        es: "\(path): no está la clave de la muestra; indique con --key el archivo que escribió `handoff sample`")
    }
    guard let key = try? JSONDecoder().decode(SampleKey.self, from: data), key.kind == kind, key.isWhole else {
      throw Failure(
        .input,
        en: "\(path): this is no key of `handoff sample`, or it was damaged; draw the sample again with the same seed",
        es:
          "\(path): no es una clave de `handoff sample`, o está dañada; extraiga la muestra otra vez con la misma semilla"
      )
    }
    return key
  }

  /// Whether every handoff has its stratum, no row or deal is there twice and the counts add up.
  private var isWhole: Bool {
    Set(strata.map(\.id)).count == strata.count && Set(handoffs.map(\.row)).count == handoffs.count
      && Set(handoffs.map(\.dealID)).count == handoffs.count
      && strata.allSatisfy { stratum in
        stratum.drawn <= stratum.population && handoffs.count { $0.stratum == stratum.id } == stratum.drawn
      } && handoffs.count == strata.reduce(0) { $0 + $1.drawn }
  }

  var sample: HumanSample {
    var design = SampleDesign()
    design.seed = seed
    design.confidence = confidence
    design.margin = margin ?? design.margin
    design.size = size
    design.strata = by.compactMap(SampleDesign.Stratifier.init(rawValue:))
    design.fewestPerStratum = fewestPerStratum
    design.worst = worst
    design.best = best
    return HumanSample(
      design: design, strata: strata.map { SampleStratum(id: $0.id, population: $0.population, drawn: $0.drawn) },
      handoffs: handoffs.map { handoff in
        SampledHandoff(
          code: handoff.row, dealID: handoff.dealID, stratum: strata.firstIndex { $0.id == handoff.stratum } ?? 0)
      }, notScored: notScored, needed: needed, reached: reached)
  }
}
