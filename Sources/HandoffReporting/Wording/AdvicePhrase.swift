import HandoffModel

/// What can still be done about what is past or wrong.
enum AdvicePhrase: Wording {
  case correctData, doNow, contactNow, answerNow, nextTime

  var text: LocalizedText {
    switch self {
    case .correctData:
      LocalizedText(en: "Correct the data of “{rule}” in the CRM.", es: "Corrija en el CRM los datos de «{rule}».")
    case .doNow:
      LocalizedText(
        en: "“{rule}” is past its limit and still open: do it now, tell the customer the date, and record it.",
        es: "«{rule}» pasó de su límite y sigue abierto: hágalo ya, diga la fecha al cliente y regístrela.")
    case .contactNow:
      LocalizedText(
        en: "The silence goes on: write to or call the customer today and log it.",
        es: "El silencio continúa: escriba o llame hoy al cliente y regístrelo.")
    case .answerNow:
      LocalizedText(
        en: "Answer the open messages of the customer today and log it.",
        es: "Responda hoy los mensajes abiertos del cliente y regístrelo.")
    case .nextTime:
      LocalizedText(
        en: "This is past and cannot be won back. Next time: {action}",
        es: "Ya pasó y no se puede recuperar. La próxima vez: {action}")
    }
  }
}
