/// Which modules each target may import: arrows point down only, and each third-party module has one
/// importer.
enum Arrows {
  struct Imports {
    var own: Set<String> = []
    var system: Set<String> = []
  }

  /// The one target that imports each module that is not ours.
  static let thirdParty = [
    "ArgumentParser": "handoff",
    "CByteMasks": "HandoffIngest",
    "CLibcsv": "HandoffIngest",
    "CMinizip": "HandoffIngest",
    "CNumerics": "HandoffStatistics",
    "CRules": "HandoffConfig",
    "CZlib": "HandoffIngest",
    "Crypto": "HandoffDigest",
    "CYaml": "HandoffConfig",
    "Yams": "HandoffConfig",
  ]

  static let allowed: [String: Imports] = [
    "HandoffDigest": Imports(),
    "HandoffModel": Imports(system: ["Foundation"]),
    "HandoffConfig": Imports(
      own: ["HandoffDigest", "HandoffModel"], system: ["Dispatch", "Foundation", "Synchronization"]),
    "HandoffIngest": Imports(
      own: ["HandoffConfig", "HandoffDigest", "HandoffModel"],
      system: ["Dispatch", "Foundation", "Glibc", "Synchronization"]),
    "HandoffRules": Imports(
      own: ["HandoffConfig", "HandoffDigest", "HandoffModel"], system: ["Dispatch", "Synchronization"]),
    "HandoffStatistics": Imports(own: ["HandoffModel"], system: ["Dispatch", "Glibc", "Synchronization"]),
    "HandoffReporting": Imports(own: ["HandoffDigest", "HandoffModel"], system: ["Glibc", "Synchronization"]),
    "HandoffSimulation": Imports(own: ["HandoffModel"]),
    "HandoffPipeline": Imports(
      own: [
        "HandoffConfig", "HandoffDigest", "HandoffIngest", "HandoffModel", "HandoffReporting", "HandoffRules",
        "HandoffSimulation", "HandoffStatistics",
      ], system: ["Dispatch", "Foundation", "Glibc", "Synchronization"]),
    "handoff": Imports(own: ["HandoffModel", "HandoffPipeline"], system: ["Dispatch", "Foundation", "Glibc"]),
    "handoff-bench": Imports(own: ["HandoffModel", "HandoffPipeline"], system: ["Foundation"]),
    "statistics-reference": Imports(own: ["HandoffModel", "HandoffStatistics"], system: ["Foundation"]),
  ]
}
