/// The keys of rule files by the Spanish words that people write for them.
enum SpanishKeys {
  /// Nil for words that are no such key.
  static func english(_ key: String) -> String? {
    words[
      key.lowercased().replacing("á", with: "a").replacing("é", with: "e").replacing("í", with: "i")
        .replacing("ó", with: "o").replacing("ú", with: "u")]
  }

  private static let words: [String: String] = [
    "accion": "action", "ajustes": "settings", "campo": "field", "campos": "fields", "catalogo": "catalogue",
    "clave": "key", "condicion": "condition", "cuando": "when", "dado": "given", "desactivar": "disable",
    "desde": "from", "dimension": "dimension", "ejemplos": "examples", "es": "is", "etiqueta": "label",
    "extiende": "extends", "gravedad": "severity", "hasta": "until", "limite": "limit", "motivo": "rationale",
    "nombre": "name", "objetivo": "target", "patron": "pattern", "peso": "weight", "razon": "rationale",
    "regla": "rules", "reglas": "rules", "segmentos": "segments", "severidad": "severity", "tabla": "table",
    "tipo": "type", "titulo": "title", "valor": "value", "variantes": "variants",
  ]
}
