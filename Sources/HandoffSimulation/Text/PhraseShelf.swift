/// The phrase books of all languages, parsed once a run.
struct PhraseShelf: Sendable {
  private let english = PhraseBook.english()
  private let spanish = PhraseBook.spanish()

  func book(_ language: PhraseLanguage) -> PhraseBook {
    switch language {
    case .english: english
    case .spanish: spanish
    }
  }
}
