/// The languages that people of the simulated world write.
enum PhraseLanguage: CaseIterable, Sendable {
  case english
  case spanish
}
