// swift-tools-version: 6.2
import PackageDescription

/// Compiler settings of every Swift target: what a reader may rely on everywhere.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
  name: "handoff",
  products: [.executable(name: "handoff", targets: ["handoff"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "CByteMasks"),
    .systemLibrary(name: "CLibcsv", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(name: "CMinizip", providers: [.apt(["libminizip-dev"])]),
    .target(name: "CNumerics", linkerSettings: [.linkedLibrary("m")]),
    .target(name: "CRules"),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),

    .target(name: "HandoffDigest", dependencies: [crypto], swiftSettings: house),
    .target(name: "HandoffModel", swiftSettings: house),
    .target(
      name: "HandoffConfig", dependencies: ["CRules", "HandoffDigest", "HandoffModel", yams],
      swiftSettings: house),
    .target(
      name: "HandoffIngest",
      dependencies: ["CByteMasks", "CLibcsv", "CMinizip", "CZlib", "HandoffConfig", "HandoffDigest", "HandoffModel"],
      swiftSettings: house),
    .target(
      name: "HandoffRules", dependencies: ["HandoffConfig", "HandoffDigest", "HandoffModel"],
      swiftSettings: house),
    .target(name: "HandoffStatistics", dependencies: ["CNumerics", "HandoffModel"], swiftSettings: house),
    .target(name: "HandoffReporting", dependencies: ["HandoffDigest", "HandoffModel"], swiftSettings: house),
    .target(name: "HandoffSimulation", dependencies: ["HandoffModel"], swiftSettings: house),
    .target(
      name: "HandoffPipeline",
      dependencies: [
        "HandoffConfig", "HandoffDigest", "HandoffIngest", "HandoffModel", "HandoffReporting", "HandoffRules",
        "HandoffSimulation", "HandoffStatistics",
      ], swiftSettings: house),
    .executableTarget(
      name: "handoff", dependencies: ["HandoffModel", "HandoffPipeline", argumentParser],
      swiftSettings: house),

    .executableTarget(name: "handoff-bench", dependencies: ["HandoffModel", "HandoffPipeline"], swiftSettings: house),

    .executableTarget(
      name: "statistics-reference", dependencies: ["HandoffModel", "HandoffStatistics"], swiftSettings: house),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: house),
    .testTarget(
      name: "HandoffConfigTests", dependencies: ["HandoffConfig", "HandoffModel", "TestSupport"], swiftSettings: house),
    .testTarget(name: "HandoffDigestTests", dependencies: ["HandoffDigest"], swiftSettings: house),
    .testTarget(
      name: "HandoffIngestTests",
      dependencies: ["CLibcsv", "HandoffConfig", "HandoffIngest", "HandoffModel", "HandoffRules", "TestSupport"],
      swiftSettings: house),
    .testTarget(name: "HandoffModelTests", dependencies: ["HandoffModel", "TestSupport"], swiftSettings: house),
    .testTarget(
      name: "HandoffReportingTests",
      dependencies: ["HandoffDigest", "HandoffModel", "HandoffReporting", "TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "HandoffRulesTests",
      dependencies: ["HandoffConfig", "HandoffIngest", "HandoffModel", "HandoffRules", "TestSupport"],
      swiftSettings: house),
    .testTarget(name: "HandoffSimulationTests", dependencies: ["HandoffSimulation"], swiftSettings: house),
    .testTarget(
      name: "HandoffStatisticsTests", dependencies: ["HandoffModel", "HandoffStatistics", "TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "StatisticsReferenceTests", dependencies: ["statistics-reference", "TestSupport"], swiftSettings: house),
    .testTarget(
      name: "GoldenTests", dependencies: ["handoff", "TestSupport"], exclude: ["RealExports", "Scenarios"],
      swiftSettings: house),
    .testTarget(name: "LayeringTests", swiftSettings: house),
  ],
  cLanguageStandard: .gnu2x
)
