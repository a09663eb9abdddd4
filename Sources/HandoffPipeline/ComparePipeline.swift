import HandoffModel
import HandoffReporting
import HandoffStatistics

/// `compare`: two bundles side by side.
public enum ComparePipeline {
  public static func run(_ request: CompareRequest) throws(Failure) -> AuditOutcome {
    let old = try BundleManifest.load(request.old)
    let new = try BundleManifest.load(request.new)
    if old.ruler != new.ruler, !request.acrossRulers {
      throw Failure(
        .configuration,
        en: """
          the two audits were scored by different rules (rulers \(old.ruler.prefix(12)) and \(new.ruler.prefix(12))), so \
          their scores do not measure the same. Audit the older exports again with the rules of today, or pass \
          --across-rulers
          """,
        es: """
          las dos auditorías se puntuaron con reglas distintas (baremos \(old.ruler.prefix(12)) y \(new.ruler.prefix(12))), \
          así que sus puntajes no miden lo mismo. Repita la auditoría de las exportaciones antiguas con las reglas de hoy, o \
          use --across-rulers
          """)
    }
    let comparison = Comparison(
      old: old.run(named: request.old), new: new.run(named: request.new), language: request.language
    ) { events, total in
      ProportionInterval(events: events, of: total).map { ($0.share, $0.lower, $0.upper) }
    }
    let worse = request.failsIfWorse ? comparison.worse : []
    return AuditOutcome(
      output: bytes(comparison.document, request), notes: [], gateFailure: Failure(worse: worse))
  }

  private static func bytes(_ document: ReportDocument, _ request: CompareRequest) -> [UInt8] {
    switch request.format {
    case "markdown": MarkdownFormat().bytes(of: document)
    case "html": HTMLFormat().bytes(of: document, in: request.language)
    default: SummaryFormat().bytes(of: document)
    }
  }
}

extension Failure {
  /// A line per measure that got worse; nil where none did.
  fileprivate init?(worse: [LocalizedText]) {
    guard !worse.isEmpty else { return nil }
    self.init(
      gates: worse.map {
        LocalizedText(en: "gate fail-if-worse failed: \($0.en)", es: "control fail-if-worse no superado: \($0.es)")
      })
  }
}
