/// The segments of the built-in rules in words; others appear as they are written.
public enum SegmentWording {
  public static func name(_ id: String) -> LocalizedText {
    switch id {
    case "strategic": LocalizedText(en: "strategic", es: "estratégico")
    case "enterprise": LocalizedText(en: "enterprise", es: "enterprise")
    case "mid_market": LocalizedText(en: "mid-market", es: "mercado medio")
    case "smb": LocalizedText(en: "SMB", es: "pyme")
    default: LocalizedText(untranslated: id)
    }
  }
}
