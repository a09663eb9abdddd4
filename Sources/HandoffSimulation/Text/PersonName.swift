/// The name of a person, and the form of it that an e-mail address can carry.
struct PersonName: Sendable {
  let first: String
  let last: String

  var display: String { first + " " + last }

  var mailbox: String { PlainLetters.of(first) + "." + PlainLetters.of(last) }

  static func drawn(in language: PhraseLanguage, random: inout RandomSource) -> PersonName {
    switch language {
    case .english: PersonName(first: random.pick(englishFirst), last: random.pick(englishLast))
    case .spanish:
      PersonName(
        first: random.pick(spanishFirst),
        last: random.chance(0.3)
          ? random.pick(spanishLast) + " " + random.pick(spanishLast) : random.pick(spanishLast))
    }
  }

  private static let englishFirst = [
    "Emily", "James", "Olivia", "Noah", "Grace", "Liam", "Chloe", "Ethan", "Zoë", "Owen", "Hannah", "Marcus",
    "Priya", "Daniel", "Aisha", "Tom", "Ingrid", "Kwame", "Laura", "Ben", "Megan", "Victor", "Renée", "Samir",
  ]
  private static let englishLast = [
    "Smith", "Johnson", "Lee", "O'Brien", "Walker", "Young", "King", "Wright", "Baker", "Müller", "Patel",
    "Hughes", "Fraser", "Okafor", "Lindqvist", "Carter", "Reed", "Nguyen", "Bennett", "Schäfer", "Murphy",
    "Cole", "Shah", "Novak",
  ]
  private static let spanishFirst = [
    "María", "José", "Lucía", "Andrés", "Sofía", "Diego", "Carmen", "Iván", "Ana", "Pablo", "Inés", "Álvaro",
    "Begoña", "Martín", "Elena", "Raúl", "Nuria", "Sebastián", "Ximena", "Hugo", "Verónica", "Jesús",
    "Noelia", "Óscar",
  ]
  private static let spanishLast = [
    "López", "García", "Núñez", "Pérez", "Sánchez", "Ibáñez", "Torres", "Vega", "Ríos", "Soto", "Muñoz",
    "Castaño", "Gutiérrez", "Ferrer", "Ordóñez", "Aguirre", "Peña", "Domínguez", "Quiroga", "Bermúdez",
    "Salas", "Echeverría", "Zúñiga", "Montes",
  ]
}
