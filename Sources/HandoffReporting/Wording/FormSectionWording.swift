import HandoffModel

/// The sections of the handoff form in words.
enum FormSectionWording {
  /// A section that rule files added is shown by its id.
  static func name(_ section: String) -> LocalizedText {
    switch section {
    case "customer": LocalizedText(en: "Customer", es: "Cliente")
    case "contract": LocalizedText(en: "Contract", es: "Contrato")
    case "use_case": LocalizedText(en: "Use case and success", es: "Caso de uso y éxito")
    case "stakeholders": LocalizedText(en: "Stakeholders", es: "Interesados")
    case "promises": LocalizedText(en: "Promises", es: "Promesas")
    case "technical": LocalizedText(en: "Technical", es: "Aspectos técnicos")
    case "competitive": LocalizedText(en: "Competition", es: "Competencia")
    case "next_steps": LocalizedText(en: "Next steps", es: "Próximos pasos")
    case "notes": LocalizedText(en: "Notes", es: "Notas")
    default: LocalizedText(untranslated: section)
    }
  }
}
