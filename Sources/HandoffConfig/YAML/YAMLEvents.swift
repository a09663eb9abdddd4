internal import CYaml

/// Reads a usual document straight from the events of libyaml, the parser inside the YAML library: the library's own tree
/// of nodes costs several times the parsing.
///
/// Usual is a single document without errors, aliases, keys written twice, keys that are no plain text and merge keys. Of every
/// other one the answer is nil: the library reads it, or says what is wrong with it.
@safe
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let file: String
  /// How many values may still come.
  private var budget: Int

  static func root(of text: String, file: String, maximumNodes: Int) -> YAMLNode? {
    var text = text
    return text.withUTF8 { bytes in
      var events = YAMLEvents(file: file, budget: maximumNodes)
      unsafe yaml_parser_set_encoding(events.parser, YAML_UTF8_ENCODING)
      unsafe yaml_parser_set_input_string(events.parser, bytes.baseAddress, bytes.count)
      return events.document()
    }
  }

  private init(file: String, budget: Int) {
    unsafe parser = .allocate(capacity: 1)
    unsafe yaml_parser_initialize(parser)
    self.file = file
    self.budget = budget
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  private enum Event {
    case scalar(String, isPlain: Bool, SourcePosition)
    case sequence(SourcePosition)
    case mapping(SourcePosition)
    case end
    /// The start or end of the stream or of a document.
    case frame(yaml_event_type_t)
  }

  private mutating func document() -> YAMLNode? {
    guard isFrame(YAML_STREAM_START_EVENT), isFrame(YAML_DOCUMENT_START_EVENT), let first = next(),
      let root = node(from: first), isFrame(YAML_DOCUMENT_END_EVENT), isFrame(YAML_STREAM_END_EVENT)
    else { return nil }
    return root
  }

  private mutating func isFrame(_ type: yaml_event_type_t) -> Bool {
    if case .frame(type)? = next() { return true }
    return false
  }

  /// Nil for an error, and for an alias.
  private mutating func next() -> Event? {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) != 0 else { return nil }
    defer { unsafe yaml_event_delete(&event) }
    let position = unsafe SourcePosition(
      file: file, line: Int(event.start_mark.line) + 1, column: Int(event.start_mark.column) + 1)
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return unsafe .scalar(
        String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE, position)
    case YAML_SEQUENCE_START_EVENT: return .sequence(position)
    case YAML_MAPPING_START_EVENT: return .mapping(position)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
    case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT, YAML_DOCUMENT_END_EVENT, YAML_STREAM_END_EVENT:
      return unsafe .frame(event.type)
    default: return nil
    }
  }

  private mutating func node(from event: Event) -> YAMLNode? {
    budget -= 1
    guard budget > 0 else { return nil }
    switch event {
    case .scalar(let text, let isPlain, let position):
      return YAMLNode(.scalar(isPlain && (text == "~" || text == "null") ? "" : text), at: position)
    case .sequence(let position): return sequence(at: position)
    case .mapping(let position): return mapping(at: position)
    case .end, .frame: return nil
    }
  }

  private mutating func sequence(at position: SourcePosition) -> YAMLNode? {
    var children: [YAMLNode] = []
    while let event = next() {
      if case .end = event { return YAMLNode(.sequence(children), at: position) }
      guard let child = node(from: event) else { return nil }
      children.append(child)
    }
    return nil
  }

  private mutating func mapping(at position: SourcePosition) -> YAMLNode? {
    var entries: [YAMLNode.Entry] = []
    while let event = next() {
      if case .end = event {
        return Self.repeats(entries) ? nil : YAMLNode(.mapping(entries), at: position)
      }
      guard case .scalar(let key, _, let keyPosition) = event, key != "<<", let first = next(),
        let value = node(from: first)
      else { return nil }
      entries.append(YAMLNode.Entry(key: key, keyPosition: keyPosition, value: value))
    }
    return nil
  }

  /// Whether a key is written twice. Mappings are short, so comparing is cheaper than hashing.
  private static func repeats(_ entries: [YAMLNode.Entry]) -> Bool {
    if entries.count > 16 { return Set(entries.map(\.key)).count < entries.count }
    for index in entries.indices {
      for other in entries[..<index] where other.key == entries[index].key { return true }
    }
    return false
  }
}
