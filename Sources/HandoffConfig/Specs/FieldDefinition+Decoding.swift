import HandoffModel

extension FieldDefinition {
  /// Reads one entry of a `fields:` list.
  static func decoded(from node: YAMLNode) throws(ConfigurationError) -> FieldDefinition {
    var mapping = try YAMLMapping(node)
    let table = try mapping.required("table").choice(TableName.self, of: LocalizedText(en: "table", es: "tabla"))
    let nameNode = try mapping.required("name")
    let name = try nameNode.text()
    guard name.utf8.allSatisfy(isSnake) else {
      throw ConfigurationError(
        at: nameNode.position, en: "the field name `\(name)` must be snake_case",
        es: "el nombre de campo `\(name)` debe ser snake_case")
    }
    let typeNode = try mapping.required("type")
    let type = try typeNode.choice(FieldType.self, of: LocalizedText(en: "type", es: "tipo"))
    let label = try mapping.required("label").localizedText()
    let section = try mapping.optional("section")?.text()
    let isPersonal = try mapping.optional("personal")?.boolean() ?? false
    let noneIsAnswer = try mapping.optional("none_is_answer")?.boolean() ?? false
    let isPlan = try mapping.optional("plan")?.boolean() ?? false
    let fallback = try mapping.optional("fallback")?.texts() ?? []
    let catalogue = try mapping.optional("catalogue")?.texts() ?? []
    var choices: [Choice] = []
    for entry in try mapping.optional("choices")?.entries() ?? [] {
      let spellings = entry.value.scalar == "" ? [] : try entry.value.texts()
      choices.append(Choice(value: entry.key, spellings: spellings))
    }
    try mapping.finish()
    guard choices.isEmpty || type == .choice else {
      throw ConfigurationError(
        at: typeNode.position, en: "only a field of type choice has `choices`",
        es: "solo un campo de tipo choice tiene `choices`")
    }
    return FieldDefinition(
      table: table, name: name, type: type, label: label, formSection: section, isPersonal: isPersonal,
      noneIsAnswer: noneIsAnswer, isPlan: isPlan, choices: choices, fallback: fallback, catalogueIDs: catalogue)
  }

  private static func isSnake(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "_")
  }
}
