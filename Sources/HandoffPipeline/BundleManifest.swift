import Foundation
import HandoffReporting

/// The parts of a bundle's manifest that a comparison reads.
struct BundleManifest: Decodable {
  struct AnalysisDate: Decodable {
    let date: String
  }

  struct Figures: Decodable {
    let handoffs: Handoffs
    let findings: Int
    let rules: [String: Rule]
  }

  struct Handoffs: Decodable {
    let total: Int
    let judged: Int
    let medianScore: Double?
    let medianCoverage: Double?
    let grades: [String: Int]
    let completion: [String: Int]

    enum CodingKeys: String, CodingKey {
      case total, judged, grades, completion
      case medianScore = "median_score"
      case medianCoverage = "median_coverage_pct"
    }
  }

  struct Rule: Decodable {
    let judged: Int
    let failing: Int
  }

  let tool: String
  let version: String
  let ruler: String
  let asOf: AnalysisDate
  let figures: Figures

  enum CodingKeys: String, CodingKey {
    case tool, version, ruler, figures
    case asOf = "as_of"
  }

  /// Reads the manifest of the bundle in a folder, or a manifest itself.
  static func load(_ path: String) throws(Failure) -> BundleManifest {
    let inside = (path.hasSuffix("/") ? path : path + "/") + BundleFile.manifest.rawValue
    let file = FileManager.default.fileExists(atPath: inside) ? inside : path
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Failure(
        .input, en: "\(path): no bundle of an audit is there; expected a folder that `handoff audit` wrote",
        es: "\(path): ahí no hay ningún informe de auditoría; se esperaba una carpeta escrita por `handoff audit`")
    }
    do {
      return try JSONDecoder().decode(BundleManifest.self, from: data)
    } catch {
      throw Failure(
        .input,
        en:
          "\(file): this manifest cannot be compared, it was damaged or written by another version; run the audit again",
        es: "\(file): este manifest no se puede comparar, está dañado o es de otra versión; repita la auditoría")
    }
  }

  func run(named name: String) -> ComparedRun {
    func tenths(_ value: Double?) -> Int? { value.map { Int(($0 * 10).rounded()) } }
    let counts = figures.handoffs
    let (complete, incomplete) = (counts.completion["complete"] ?? 0, counts.completion["incomplete"] ?? 0)
    return ComparedRun(
      name: name, asOf: asOf.date, handoffs: counts.total, judged: counts.judged,
      medianScore: tenths(counts.medianScore), medianCoverage: tenths(counts.medianCoverage),
      goodOrBetter: (counts.grades["excellent"] ?? 0) + (counts.grades["good"] ?? 0), complete: complete,
      completionJudged: complete + incomplete, findings: figures.findings,
      rules: figures.rules.sorted { $0.key < $1.key }.map {
        ComparedRun.Rule(id: $0.key, judged: $0.value.judged, failing: $0.value.failing)
      })
  }
}
